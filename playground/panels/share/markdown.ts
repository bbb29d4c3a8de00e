import { isTypeScript } from '../../../src/compiler/file-names.ts'
import { codeFence, escapeMarkdown, markdownLink } from '../../../src/writing/markdown.ts'

/**
 * Writes a program as Markdown: each file in a code fence under the file's name, then a link.
 *
 * @param files Source by file name, in output order.
 * @param title Text of the link.
 */
export function markdownOf(
  files: readonly (readonly [name: string, source: string])[],
  url: string,
  title: string,
): string {
  const parts = files.map(
    ([name, source]) => `**${escapeMarkdown(name)}**\n\n${codeFence(source, languageOf(name))}`,
  )
  return [...parts, markdownLink(title, url)].join('\n\n') + '\n'
}

function languageOf(name: string): string {
  if (isTypeScript(name) || name.endsWith('.ets')) return 'ts'
  // A page of Weex has the form of a component of Vue, and hosts know that one.
  return /\.(?:we|vue)$/.test(name) ? 'vue' : 'js'
}
