import { encodeScenario } from '../../../src/permalink/index.ts'
import type { Locale } from '../../../src/text.ts'
import { wholeScenario, type ExampleProgram } from './program.ts'

const PLACEHOLDER = /#live-example:([\w/-]+)/g

/** Returns a page's placeholder for the link to an example, used until the page is rendered. */
export function placeholder(key: string): string {
  return `#live-example:${key}`
}

/**
 * Puts the links to the playground into a rendered page. Compressing links is asynchronous and the
 * rules of Markdown-it are not, so this step runs afterwards.
 *
 * @param base The site's base path, with a slash at both ends.
 */
export async function fillLinks(
  html: string,
  base: string,
  locale: Locale,
  program: (key: string) => ExampleProgram,
): Promise<string> {
  const keys = new Set(Array.from(html.matchAll(PLACEHOLDER), ([, key]) => key!))
  const links = new Map<string, string>()
  for (const key of keys) {
    const path = `${base}${locale === 'zh' ? 'zh/' : ''}playground/`
    links.set(key, `${path}#${await encodeScenario(await wholeScenario(program(key)))}`)
  }
  return html.replace(PLACEHOLDER, (_, key: string) => links.get(key)!)
}
