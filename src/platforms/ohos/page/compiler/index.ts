import type { CompilePage, PageCode } from '../../../page-compiler.ts'
import { remapColumns } from '../../../shared/page/compiler/edits.ts'
import { rewrite } from './rewrite.ts'
import { runTarget } from './run-target.ts'

const FAILED: PageCode = { code: '', map: '', strict: true, awaits: false }

/**
 * Compiles a file of ArkUI: its syntax becomes TypeScript on the same lines, which the compiler of
 * scripts takes.
 */
export const compileEts: CompilePage = async ({ source }, services) => {
  const edited = rewrite(source, runTarget, services)
  if (!edited) return FAILED
  const code = await services.compileScript(edited.source, true, { origin: edited.origin })
  return code ? { ...code, map: remapColumns(code.map, source, edited) } : FAILED
}
