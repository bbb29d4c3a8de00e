/** Most names in a note. */
const MOST = 5

/** Receives a name that is not understood, and its offset. */
type Unknown = (name: string, offset: number) => void

/**
 * Calls a compiler of styles, and reports all names that it does not understand together, at the
 * place of the first: a sheet of mixins has dozens of them.
 *
 * @returns The compiler's result.
 */
export function toldTogether<Result>(
  compile: (unknown: Unknown) => Result,
  report: Unknown,
): Result {
  const names = new Set<string>()
  let first: number | undefined
  const result = compile((name, offset) => {
    names.add(name)
    first ??= offset
  })
  if (first !== undefined) {
    const shown = [...names].slice(0, MOST).join(', ')
    report(names.size > MOST ? `${shown}, …` : shown, first)
  }
  return result
}
