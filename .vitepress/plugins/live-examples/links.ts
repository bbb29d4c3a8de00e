import { encodeScenario } from '../../../src/permalink/index.ts'
import type { Locale } from '../../../src/text.ts'
import type { ExampleProgram } from './program.ts'

const PLACEHOLDER = /#live-example:([\w/-]+)/g

/** Stands in a page for the link to an example, until the page has been rendered. */
export function placeholder(key: string): string {
  return `#live-example:${key}`
}

/**
 * Puts the links to the playground into a rendered page. Compressing them is asynchronous, and the
 * rules of Markdown-it are not, so it happens afterwards.
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
    links.set(key, `${path}#${await encodeScenario(program(key).scenario)}`)
  }
  return html.replace(PLACEHOLDER, (_, key: string) => links.get(key)!)
}
