import type { CompiledFile } from '../sandbox/request.ts'
import type { CompileError, CompileOptions, CompileResult } from './contract.ts'
import { errorAt } from './errors.ts'
import { findMain, isScript, SERVER_FILE } from './file-names.ts'
import { NO_MAIN, unknownKindText } from './messages.ts'

/**
 * Compiles a program, and its server script if it has one, to CommonJS bodies for the sandbox. The
 * compiler itself is loaded on the first call, so that a page that only might run something does
 * not ship it.
 *
 * @param files Source by file name.
 * @returns Every file compiled, or every error of every file; never a part.
 */
export async function compile(
  files: Readonly<Record<string, string>>,
  options: CompileOptions,
): Promise<CompileResult> {
  const main = findMain(Object.keys(files))
  if (!main) return { ok: false, errors: [errorAt('main.ts', '', 0, NO_MAIN)] }
  const { compileFile } = await import('./compile-file.ts')
  const compiled: CompiledFile[] = []
  const errors: CompileError[] = []
  for (const [name, source] of Object.entries(files)) {
    if (!isScript(name)) {
      errors.push(errorAt(name, source, 0, unknownKindText(name)))
      continue
    }
    const repairs = name === SERVER_FILE ? [] : options.repairs
    const result = await compileFile(name, source, repairs, options.fallback)
    if (Array.isArray(result)) errors.push(...result)
    else compiled.push(result)
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, files: compiled, main }
}
