import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import ts from 'typescript'

/** A file of the package's folder of types. */
export interface TypesFile {
  /** Path in the folder. */
  readonly file: string
  readonly text: string
}

/** Declarations by name, turned into files. */
export interface Ambient {
  /** A module file for every declaration by name. */
  readonly files: readonly TypesFile[]
  /** Each platform's declarations unchanged, for a project without others. */
  readonly originals: readonly TypesFile[]
  /** File of each module declared by name. */
  readonly modules: ReadonlyMap<string, string>
  /** File of each namespace declared in the global scope. */
  readonly namespaces: ReadonlyMap<string, string>
}

/**
 * Reads declaration files and creates a module file for every declaration by name.
 *
 * @throws Error When a file declares anything other than modules and namespaces.
 */
export function readAmbient(paths: readonly string[]): Ambient {
  const files: TypesFile[] = []
  const originals = new Map<string, string>()
  const modules = new Map<string, string>()
  const namespaces = new Map<string, string>()
  for (const path of paths) {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
    for (const statement of source.statements) {
      if (!ts.isModuleDeclaration(statement)) {
        throw new Error(`${path} declares something else than modules and namespaces`)
      }
      const { text: name } = statement.name
      const file = `declarations/${name.replace(/^@/, '').replaceAll('/', '.')}.d.ts`
      const isModule = ts.isStringLiteral(statement.name)
      ;(isModule ? modules : namespaces).set(name, file)
      const text = isModule ? bodyOf(statement, source) : `export ${statement.getText(source)}\n`
      files.push({ file, text })
    }
    // No ES module, because `export =` stands in some of them.
    const file = `ambient/${basename(dirname(path))}.d.cts`
    const own = source.text.replace(/^\/\/\/ <reference path.*\n+/gm, '')
    originals.set(file, (originals.get(file) ?? '') + own)
  }
  return {
    files,
    originals: [...originals].map(([file, text]) => ({ file, text })),
    modules,
    namespaces,
  }
}

/**
 * Returns the content of a module's braces for use as a file, with `declare` added to declarations.
 */
function bodyOf({ body }: ts.ModuleDeclaration, source: ts.SourceFile): string {
  if (!body || !ts.isModuleBlock(body)) return 'export {}\n'
  const parts = body.statements.map((statement) => {
    const start = statement.getStart(source)
    const comments = source.text.slice(statement.getFullStart(), start)
    // `export =` is not for ES modules; the default import has the same value here.
    if (ts.isExportAssignment(statement) && statement.isExportEquals) {
      return `${comments}export default ${statement.expression.getText(source)}`
    }
    return comments + (needsDeclare(statement) ? 'declare ' : '') + statement.getText(source)
  })
  return `${parts.join('').trim().replace(/^ {2}/gm, '')}\n`
}

function needsDeclare(statement: ts.Statement): boolean {
  if (
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  ) {
    return false
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  return !modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
}
