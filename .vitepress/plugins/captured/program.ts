import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { BuiltIns } from './built-ins.ts'
import { type Rewritten, rewrite } from './rewrite.ts'
import { untyped } from './untyped.ts'

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** Module with the functions in place of built-ins. */
export const HELPERS_FILE = `${ROOT}src/runtime/captured/index.ts`

/** The modules that capture: rewritten, they would import themselves. */
const CAPTURING = /\/src\/runtime\/(captured\/|primordials\.ts)/
const OURS = /\/src\/.*\.ts$/
/** Libraries with objects of ours in their hands. */
const LIBRARIES = /\/node_modules\/mock-socket\//

/** Rewrites the modules of scripts that run beside a program. */
export class CapturedProgram {
  readonly #program: ts.Program
  readonly #builtIns: BuiltIns
  readonly #overrides: ReadonlySet<string>

  /** @param entries Main files of the scripts. */
  constructor(entries: readonly string[]) {
    this.#program = programOf(entries)
    this.#builtIns = new BuiltIns(this.#program)
    this.#overrides = exportsOf(this.#program, HELPERS_FILE)
  }

  /** The source files with rewritten built-ins. */
  get files(): readonly ts.SourceFile[] {
    return this.#program.getSourceFiles().filter(({ fileName }) => isOurs(fileName))
  }

  /** Rewrites a module; `undefined` for a module that stays. */
  rewrite(id: string, source: string): Rewritten | undefined {
    if (LIBRARIES.test(id)) {
      const file = ts.createSourceFile(id, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)
      return rewrite(file, untyped(file), this.#overrides)
    }
    const file = isOurs(id) ? this.#program.getSourceFile(id) : undefined
    return file && rewrite(file, this.#builtIns, this.#overrides)
  }

  /** Returns whether a file still has the content that the types were read from. */
  isCurrent(id: string): boolean {
    const file = this.#program.getSourceFile(id)
    return !file || file.text === readFileSync(id, 'utf8')
  }
}

const isOurs = (id: string): boolean =>
  OURS.test(id) && !CAPTURING.test(id) && !id.endsWith('.d.ts')

function programOf(entries: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (file) => ts.sys.readFile(file))
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    { ...config, include: ['src'] },
    ts.sys,
    ROOT,
  )
  const declarations = fileNames.filter((name) => name.endsWith('.d.ts'))
  return ts.createProgram([...entries, HELPERS_FILE, ...declarations], { ...options, types: [] })
}

function exportsOf(program: ts.Program, file: string): ReadonlySet<string> {
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)
  return new Set(checker.getExportsOfModule(module!).map(({ name }) => name))
}
