import type * as TypeScript from 'typescript'

/** The end of a tag. A cast such as `<T>value` has none; most scripts need no parser to tell. */
const TAG_END = /<\/[A-Za-z][\w.-]*\s*>|<\/>|["'}\s\w]\/>/

/** Texts to remember: the scripts of a program. */
const MOST = 128

/**
 * Creates a test whether a script has elements of JSX, by the rule of a run: JSX runs whatever the
 * extension, and where a text is valid only without JSX, it has none.
 *
 * @param ts The compiler of the worker.
 */
export function createJsxTest(ts: typeof TypeScript): (source: string) => boolean {
  const known = new Map<string, boolean>()
  const isValid = (source: string, kind: TypeScript.ScriptKind): boolean => {
    const file = ts.createSourceFile('script', source, ts.ScriptTarget.Latest, false, kind)
    return (file as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics.length === 0
  }
  return (source) => {
    if (!TAG_END.test(source)) return false
    const before = known.get(source)
    if (before !== undefined) return before
    const has = isValid(source, ts.ScriptKind.TSX) || !isValid(source, ts.ScriptKind.TS)
    if (known.size >= MOST) known.clear()
    known.set(source, has)
    return has
  }
}
