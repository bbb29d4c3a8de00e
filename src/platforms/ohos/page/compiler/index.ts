import { decodedMappings, encodedMap, TraceMap } from '@jridgewell/trace-mapping'
import type { CompilePage, PageCode } from '../../../page-compiler.ts'
import { type Edited, Edits } from './edits.ts'
import type { EtsFile } from './file.ts'
import { createLines } from './lines.ts'
import { bracketText } from './messages.ts'
import { lowerSelf } from './self.ts'
import { isBuilder, isStyles } from './structs.ts'
import { pairBrackets, tokenize } from './tokens.ts'
import { declaredNames, decoratedFunctions, lowerFile } from './top-level.ts'
import { lowerBlock, lowerComponent } from './ui/statements.ts'

const FAILED: PageCode = { code: '', map: '', strict: true, awaits: false }

/**
 * Compiles a file of ArkUI: its syntax becomes TypeScript on the same lines, which the compiler of
 * scripts takes.
 */
export const compileEts: CompilePage = async ({ source }, services) => {
  const tokens = tokenize(source)
  const pairs = pairBrackets(tokens)
  if ('offset' in pairs) {
    services.error(pairs.offset, bracketText(pairs.bracket))
    return FAILED
  }
  const text = (index: number): string => tokens[index]?.text ?? ''
  const edits = new Edits(source)
  let sites = 0
  const file: EtsFile = {
    rules: { block: lowerBlock, component: lowerComponent, self: lowerSelf },
    tokens,
    pairs,
    edits,
    services,
    text,
    declared: declaredNames({ tokens, text }),
    builders: decoratedFunctions({ tokens, text }, isBuilder),
    styles: decoratedFunctions({ tokens, text }, isStyles),
    ownBuilders: new Set(),
    ownStyles: new Set(),
    nextSite: () => ++sites,
    note: (id, index, values) => services.note(id, tokens[index]!.start, values),
  }
  lowerFile(file)
  const edited = edits.apply()
  const code = await services.compileScript(edited.source, true, { origin: edited.origin })
  return code ? { ...code, map: remap(code.map, source, edited) } : FAILED
}

/** Changes the columns of a source map to the columns before the edits; lines are the same. */
function remap(map: string, source: string, edited: Edited): string {
  const before = createLines(source)
  const after = createLines(edited.source)
  const traced = new TraceMap(map)
  const mappings = decodedMappings(traced).map((line) =>
    line.map((segment) => {
      if (segment.length === 1) return segment
      const [generated, file, row, column] = segment
      const offset = edited.origin(after[row]! + column)
      return [generated, file, row, Math.max(0, offset - before[row]!)] as const
    }),
  )
  const { names, sources, file } = traced
  return JSON.stringify(
    encodedMap(
      new TraceMap({
        version: 3,
        file,
        names: [...names],
        sources: [...sources],
        mappings,
      } as never),
    ),
  )
}
