import { toCamelCase } from '../../../page/styles/compile/value.ts'
import { splitDeclarations } from '../../../page/styles/inline.ts'
import type { StyleClass } from '../../../page/styles/rules.ts'
import { readDeclaration } from './declaration.ts'

/** Reads a `style` attribute, a text or an object, as properties of the screen. */
export function readInlineStyle(value: unknown): StyleClass {
  const style: Record<string, string | number> = {}
  for (const [name, entry] of entriesOf(value)) {
    for (const [property, read] of readDeclaration(name, entry).style) style[property] = read
  }
  return style
}

function entriesOf(value: unknown): (readonly [name: string, value: string | number])[] {
  if (typeof value === 'string') {
    return splitDeclarations({ text: value, start: 0 }).map(({ name, value }) => [
      name.text,
      value.text,
    ])
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    )
    .map(([name, entry]) => [toCamelCase(name), entry])
}
