import type { PageCompilers, PageSource } from '../platforms/page-compiler.ts'
import type { CompiledFile } from '../runtime/request.ts'
import { findMain, SERVER_FILE } from '../scenario/file-names.ts'
import type { CompileError, CompileOptions, CompileResult } from './contract.ts'
import { errorAt } from './errors.ts'
import { extensionOf, isScript } from './file-names.ts'
import { NO_MAIN, unknownKindText } from './messages.ts'

/**
 * Compiles a program, and the server script if present, to CommonJS bodies for the sandbox. Loads
 * the compiler itself on the first call, so that a page without a run does not ship the compiler.
 *
 * @param files Source by file name.
 * @returns Every file compiled, or every error of every file; never a part.
 */
export async function compile(
  files: Readonly<Record<string, string>>,
  options: CompileOptions,
): Promise<CompileResult> {
  const names = Object.keys(files)
  const main = findMain(names)
  if (!main) return { ok: false, errors: [errorAt('main.ts', '', 0, NO_MAIN)] }
  const { compileFile } = await import('./compile-file.ts')
  const compiled: CompiledFile[] = []
  const errors: CompileError[] = []
  for (const [name, source] of Object.entries(files)) {
    const loadPage = options.pages?.[extensionOf(name)]
    const own = name === SERVER_FILE ? { ...options, repairs: [] } : options
    const result = loadPage
      ? await compilePage({ name, source, files: names }, loadPage, own)
      : isScript(name)
        ? await compileFile(name, source, own)
        : [errorAt(name, source, 0, unknownKindText(name))]
    if (Array.isArray(result)) errors.push(...result)
    else compiled.push(result)
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, files: compiled, main }
}

/** Fetches the page compiler, and compiles a page. */
async function compilePage(
  page: PageSource,
  load: PageCompilers[string],
  options: CompileOptions,
): Promise<CompiledFile | CompileError[]> {
  const [{ compilePageFile }, compiler] = await Promise.all([import('./compile-page.ts'), load()])
  return compilePageFile(page, compiler, options)
}
