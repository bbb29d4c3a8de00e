import type { AttributeNode } from '@vue/compiler-core'
import type { Stretch } from './interpolation.ts'

/**
 * The value of an attribute at its place in the source. The parser's own has blanks of a class left
 * out and character references decoded; only with the latter may places in it be off.
 */
export function attributeStretch({ value, nameLoc }: AttributeNode): Stretch {
  if (!value) return { text: '', start: nameLoc.end.offset }
  const { source, start } = value.loc
  const quoted = /^["']/.test(source)
  const raw = quoted ? source.slice(1, -1) : source
  return {
    text: raw.includes('&') ? value.content : raw,
    start: start.offset + (quoted ? 1 : 0),
  }
}
