import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { Locale } from '../../src/text.ts'
import { pageLocale } from '../page-locale.ts'

/**
 * Puts generated parts into pages with a `<!-- kind: name -->` line: as Markdown, for readers and
 * for the search alike.
 *
 * @param kind Name of the generator.
 * @param parts All parts in a language, by the name used in pages.
 */
export function pageParts(
  md: MarkdownRenderer,
  kind: string,
  parts: (locale: Locale) => Readonly<Record<string, string>>,
): void {
  const place = new RegExp(`^<!-- ${kind}: ([\\w-]+) -->$`, 'gm')
  md.core.ruler.before('normalize', kind, (state) => {
    if (!state.src.includes(`<!-- ${kind}: `)) return
    const { relativePath } = state.env as MarkdownEnv
    const byName = parts(pageLocale(relativePath))
    state.src = state.src.replace(place, (_, name: string) => {
      const part = byName[name]
      if (part === undefined) {
        throw new Error(`${relativePath} asks for '${kind}: ${name}', which there is not.`)
      }
      return part
    })
  })
}
