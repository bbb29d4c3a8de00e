/* Data as CommonMark. */

/** Punctuation with a meaning within a line, made plain by a backslash. */
const PUNCTUATION = /[\\`*_[\]<>&!|~{}]/g

/** Writes a text for use within a line; line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(PUNCTUATION, '\\$&')
}

/** Writes code within a line. */
export function inlineCode(code: string): string {
  const line = code.replace(/\s+/g, ' ')
  const ticks = '`'.repeat(longestRun(line, /`+/g) + 1)
  return line.includes('`') ? `${ticks} ${line} ${ticks}` : `${ticks}${line}${ticks}`
}

/**
 * Writes code as a fence longer than any run of backticks inside.
 *
 * @param language Word behind the fence; from our own list.
 */
export function codeFence(code: string, language: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(code, /`+/g) + 1))
  return `${ticks}${language}\n${code.replace(/\n$/, '')}\n${ticks}`
}

/** Writes a link. */
export function markdownLink(text: string, url: string): string {
  const target = url.replace(
    /[\s<>()\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return `[${escapeMarkdown(text)}](${target})`
}

function longestRun(text: string, run: RegExp): number {
  let longest = 0
  for (const [match] of text.matchAll(run)) longest = Math.max(longest, match.length)
  return longest
}
