import type { JobType } from '../job-type.ts'
import type { Repair } from '../platforms/contract.ts'
import { knownModules } from '../platforms/known-modules.ts'
import { pagesOf } from '../platforms/pages.ts'
import { compile } from './compile.ts'
import type { CompileResult, EmittedCode } from './contract.ts'

/** Compilation as a job of a bounded worker. */
export interface CompileJob extends JobType {
  readonly input: {
    readonly files: Readonly<Record<string, string>>
    readonly platform: string
    readonly repairs: readonly Repair[]
    /** Names added by the platform to the global scope. */
    readonly globals?: readonly string[]
    /** Whether the page answers an {@link EmitQuestion}. */
    readonly canEmit: boolean
    /** Names that conditional comments may ask for and that hold. */
    readonly conditions?: readonly string[]
    /** Extensions of pages of which only the script runs. */
    readonly scriptPages?: readonly string[]
  }
  readonly output: CompileResult
}

/** Asks the page for the editor's slower compiler. */
export interface EmitQuestion {
  readonly file: string
  readonly source: string
}

/** Compiles a program as `compile` does. */
export async function compileJob(
  { files, platform, repairs, globals, conditions, scriptPages, canEmit }: CompileJob['input'],
  ask: (question: EmitQuestion) => Promise<unknown>,
): Promise<CompileResult> {
  const fallback = async (file: string, source: string) =>
    (await ask({ file, source })) as EmittedCode | null
  return compile(files, {
    repairs,
    globals,
    ...(conditions && { conditions }),
    ...(scriptPages && { scriptPages }),
    pages: pagesOf(platform),
    modules: knownModules(platform),
    ...(canEmit && { fallback }),
  })
}
