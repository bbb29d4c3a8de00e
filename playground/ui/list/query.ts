/** The search query of a list. */
export interface Query {
  /** Text of any case; or a regular expression. */
  readonly query: string
  readonly isPattern: boolean
}

/** A query ready for use. */
export interface CompiledQuery {
  finds(text: string): boolean
  /** Finds the places in a text, each as start and end, up to a greatest number. */
  places(text: string, most: number): (readonly [from: number, to: number])[]
  /** Why a regular expression is none, in the engine's words; empty for none. */
  readonly problem: string
}

const EVERYTHING = { finds: () => true, places: () => [] }

/** Compiles a query. An invalid pattern matches everything, and `problem` gives the error. */
export function compileQuery({ query, isPattern }: Query): CompiledQuery {
  if (query === '') return { ...EVERYTHING, problem: '' }
  try {
    const source = isPattern ? query : query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    const one = new RegExp(source, 'i')
    const each = new RegExp(source, 'gi')
    return {
      finds: (text) => one.test(text),
      places: (text, most) => placesOf(each, text, most),
      problem: '',
    }
  } catch (error) {
    return { ...EVERYTHING, problem: (error as Error).message }
  }
}

function placesOf(pattern: RegExp, text: string, most: number) {
  const places: (readonly [number, number])[] = []
  for (const match of text.matchAll(pattern)) {
    if (match[0]) places.push([match.index, match.index + match[0].length])
    if (places.length >= most) break
  }
  return places
}
