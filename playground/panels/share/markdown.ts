import { isTypeScript } from '../../../src/compiler/file-names.ts'
import { formatOfFile } from '../../../src/platforms/page-formats.ts'
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
  return formatOfFile(name)?.language ?? 'js'
}
