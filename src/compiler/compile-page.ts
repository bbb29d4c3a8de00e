import type { CompilePage, PageSource } from '../platforms/page-compiler.ts'
import type { CompiledFile } from '../runtime/request.ts'
import { compileFile, type EmitOptions } from './compile-file.ts'
import type { CompileError, CompileOptions } from './contract.ts'
import { errorAt } from './errors.ts'
import { syntaxErrorText } from './messages.ts'
import { createPositions } from './positions.ts'

/**
 * Compiles a page file with the platform's compiler, and supplies this compiler for the scripts
 * inside.
 *
 * @returns The compiled file, or the errors.
 */
export async function compilePageFile(
  page: PageSource,
  compilePage: CompilePage,
  options: CompileOptions & EmitOptions,
): Promise<CompiledFile | CompileError[]> {
  const { name, source } = page
  const errors: CompileError[] = []
  const notes: CompiledFile['notes'][number][] = []
  const positions = createPositions(source)
  const code = await compilePage(page, {
    async compileScript(script, typescript, { origin, jsx = false } = {}) {
      const kind = { typescript, jsx, strict: true }
      const result = await compileFile(name, script, options, kind)
      if (Array.isArray(result)) {
        const inScript = createPositions(script)
        const place = (offset: number) => positions.at(origin ? origin(offset) : offset)
        const at = (error: CompileError) => place(inScript.offset(error))
        return void errors.push(...result.map((error) => ({ ...error, ...at(error) })))
      }
      notes.push(...result.notes)
      return result
    },
    error: (offset, text) => void errors.push(errorAt(name, source, offset, text)),
    note: (id, offset, values) =>
      void notes.push({ id, line: positions.at(offset).line, ...(values && { values }) }),
    syntaxErrorText,
  })
  if (errors.length > 0) return errors.sort((a, b) => a.line - b.line || a.column - b.column)
  return { name, ...code, notes: notes.sort((a, b) => a.line - b.line) }
}
