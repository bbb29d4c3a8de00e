import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Declarations of a platform with all required declarations. */
export interface DeclarationProgram {
  readonly checker: ts.TypeChecker
  /** Declaration files with members, by platform id; the own platform first. */
  readonly files: ReadonlyMap<string, readonly ts.SourceFile[]>
  /** The platform's additions to `require`. */
  readonly requireFile?: ts.SourceFile
}

/** File with a platform's additions to `require()`: import forms without members. */
const REQUIRE_FILE = 'require.d.ts'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
}

/** Parsed once for all programs: the language's own library is the same for every platform. */
const parsed = new Map<string, ts.SourceFile | undefined>()

/**
 * Reads the declarations of a platform together with the program's environment, as in the editor
 * and in the examples.
 *
 * @param folder Path of `src/platforms`, or of a folder with the same structure.
 * @param id Id of the platform.
 * @param sees Ids of further platforms with required declarations.
 */
export function createDeclarationProgram(
  folder: string,
  id: string,
  sees: readonly string[] = [],
): DeclarationProgram {
  const own = declarationFiles(join(folder, id))
  const seen = sees.map((each) => [each, [join(folder, each, 'api.d.ts')]] as const)
  const program = ts.createProgram({
    rootNames: [
      join(folder, 'environment.d.ts'),
      ...own.map((name) => join(folder, id, name)),
      ...seen.flatMap(([, files]) => files),
    ],
    options,
    host: cachingHost(),
  })
  const sources = (files: readonly string[]) => files.map((file) => program.getSourceFile(file)!)
  const ofMembers = own.filter((name) => name !== REQUIRE_FILE)
  return {
    checker: program.getTypeChecker(),
    files: new Map([
      [id, sources(ofMembers.map((name) => join(folder, id, name)))],
      ...seen.map(([each, files]) => [each, sources(files)] as const),
    ]),
    requireFile: program.getSourceFile(join(folder, id, REQUIRE_FILE)),
  }
}

/** Returns the declaration files of a folder, `api.d.ts` first. */
function declarationFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.d.ts'))
  return ['api.d.ts', ...names.filter((name) => name !== 'api.d.ts').sort()]
}

function cachingHost(): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true)
  const read = host.getSourceFile.bind(host)
  return {
    ...host,
    getSourceFile: (name, target) => {
      // Only the library: files of the project change while the site is being written.
      if (!/[\\/]lib\.[\w.]+\.d\.ts$/.test(name)) return read(name, target)
      if (!parsed.has(name)) parsed.set(name, read(name, target))
      return parsed.get(name)
    },
  }
}
