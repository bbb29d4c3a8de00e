import type { AttributeNode } from '@vue/compiler-core'
import type { Stretch } from './interpolation.ts'

/**
 * Returns the value of an attribute at the place in the source. The parser's own value lacks some
 * blanks of a class and has decoded character references; only with character references may places
 * in the result be off.
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
