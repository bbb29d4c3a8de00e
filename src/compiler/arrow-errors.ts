/** Nested arrow functions looked into; each costs a parse. */
const MAX_LEVELS = 20

type Positioned = Error & { pos?: number }

/**
 * Finds the error that made the parser give up an arrow function. Sucrase reads `(a) => { … }` with
 * an error in the body again as an expression in parentheses, and reports the arrow. Written as
 * `function (a) { … }`, the same code has the error of the body.
 *
 * @param thrown The parser's error for the source.
 * @param parse Parses a source of the same kind.
 * @returns The error in the body, at its offset in the source; `thrown` for any other error.
 */
export function errorInArrow(
  source: string,
  thrown: unknown,
  parse: (source: string) => unknown,
): unknown {
  let text = source
  let error = thrown as Positioned
  /** Offsets in the source of the words inserted so far. */
  const inserted: number[] = []
  for (let level = 0; level < MAX_LEVELS; level++) {
    const arrow = error.pos
    const open = arrow === undefined ? undefined : parametersOf(text, arrow)
    if (open === undefined) break
    const body = text.slice(arrow! + 2)
    text = `${text.slice(0, open)}function${text.slice(open, arrow)}  ${body}`
    inserted.push(open)
    try {
      parse(text)
      break
    } catch (inner) {
      error = inner as Positioned
    }
  }
  if (error === thrown || error.pos === undefined) return thrown
  let { pos } = error
  for (const at of inserted.reverse()) if (pos >= at) pos = Math.max(at, pos - 'function'.length)
  return Object.assign(new SyntaxError(error.message), { pos })
}

/** Returns the offset of the parameters' bracket when an arrow with a block starts at an offset. */
function parametersOf(text: string, arrow: number): number | undefined {
  if (!/^=>\s*\{/.test(text.slice(arrow, arrow + 200))) return undefined
  let at = text.slice(0, arrow).trimEnd().length - 1
  if (text[at] !== ')') return undefined
  for (let depth = 0; at >= 0; at--) {
    if (text[at] === ')') depth++
    else if (text[at] === '(' && --depth === 0) return at
  }
  return undefined
}
