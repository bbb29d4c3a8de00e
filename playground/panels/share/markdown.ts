import { isTypeScript } from '../../../src/compiler/file-names.ts'

/**
 * Writes a program as Markdown: each file in a code fence under its name, then a link.
 *
 * @param files Source by file name, in the order in which they are written.
 * @param title Text of the link.
 */
export function markdownOf(
  files: readonly (readonly [name: string, source: string])[],
  url: string,
  title: string,
): string {
  const parts = files.map(([name, source]) => `**${escapeName(name)}**\n\n${fence(name, source)}`)
  return [...parts, `[${title}](${url})`].join('\n\n') + '\n'
}

/** A fence that is longer than any run of backticks within. */
function fence(name: string, source: string): string {
  const runs = Array.from(source.matchAll(/`+/g), ([run]) => run.length)
  const ticks = '`'.repeat(Math.max(2, ...runs) + 1)
  return `${ticks}${languageOf(name)}\n${source.replace(/\n$/, '')}\n${ticks}`
}

function languageOf(name: string): string {
  if (isTypeScript(name) || name.endsWith('.ets')) return 'ts'
  // A page of Weex has the form of a component of Vue, and hosts know that one.
  return /\.(?:we|vue)$/.test(name) ? 'vue' : 'js'
}

function escapeName(name: string): string {
  return name.replace(/[_*]/g, '\\$&')
}
