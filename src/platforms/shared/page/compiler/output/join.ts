import { encodedMap, FlattenMap, type SectionedSourceMapInput } from '@jridgewell/trace-mapping'

type SectionMap = Extract<
  SectionedSourceMapInput,
  { readonly sections: unknown }
>['sections'][number]['map']

/** A piece of code, with a source map if the code comes from the user. */
export interface MappedCode {
  readonly code: string
  /** Source map of version 3. */
  readonly map?: SectionMap | object
}

/** Joins pieces of code, each behind the previous piece, and the source maps. */
export function joinCode(
  pieces: readonly MappedCode[],
  name: string,
): { code: string; map: string } {
  let code = ''
  const offset = { line: 0, column: 0 }
  const sections = []
  for (const piece of pieces) {
    // A section ends where the next one begins, so code of nobody's begins one too.
    const map = piece.map ?? { version: 3, names: [], sources: [], mappings: '' }
    sections.push({ offset: { ...offset }, map: map as SectionMap })
    code += piece.code
    const lines = piece.code.split('\n')
    offset.line += lines.length - 1
    offset.column = lines.at(-1)!.length + (lines.length > 1 ? 0 : offset.column)
  }
  const { names, mappings, sources } = encodedMap(new FlattenMap({ version: 3, sections }))
  return { code, map: JSON.stringify({ version: 3, file: name, names, sources, mappings }) }
}
