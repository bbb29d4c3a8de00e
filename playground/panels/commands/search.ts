import type { Text } from '../../../src/text.ts'

/**
 * Finds entries by words of the labels, in either language regardless of the page's; entries
 * beginning with the query come first.
 *
 * @param query Words; all words must be found.
 */
export function search<Entry extends { readonly label: Text }>(
  entries: readonly Entry[],
  query: string,
): readonly Entry[] {
  const whole = query.trim().toLowerCase()
  const words = whole.split(/\s+/).filter(Boolean)
  const textOf = ({ label }: Entry) => [label.en.toLowerCase(), label.zh.toLowerCase()]
  const found = entries.filter((entry) => {
    const texts = textOf(entry)
    return words.every((word) => texts.some((text) => text.includes(word)))
  })
  const begins = (entry: Entry) => textOf(entry).some((text) => text.startsWith(whole))
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))]
}
