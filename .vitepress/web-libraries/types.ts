import ts from 'typescript'

/** A declaration of a module, at the top level. */
interface Declared {
  readonly file: string
  readonly text: string
  /** Names of the types in the declaration. */
  readonly uses: readonly string[]
}

/**
 * Bundles the declarations of a module's exports and of all types in them, as a single file without
 * imports.
 *
 * @param entry Path of a module with nothing but exports from other modules.
 * @throws Error For a name with several declarations, which a single file cannot have.
 */
export function bundleTypes(entry: string): string {
  const declared = new Map<string, Declared[]>()
  const exported: string[] = []
  for (const [file, text] of emitDeclarations(entry)) {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    for (const statement of source.statements) {
      for (const name of namesIn(statement)) {
        const uses = typesIn(statement)
        const of = declared.get(name) ?? []
        declared.set(name, [...of, { file, text: withExport(statement, source), uses }])
      }
      if (isEntry(file, entry)) exported.push(...exportsOf(statement))
    }
  }
  const wanted = new Map<string, string>()
  const take = (name: string): void => {
    const found = declared.get(name)
    if (!found || wanted.has(name)) return
    if (found.length > 1) throw new Error(`${name} is declared ${found.length} times`)
    const { text, uses } = found[0]!
    wanted.set(name, text)
    for (const use of uses) take(use)
  }
  for (const name of exported) {
    if (!declared.has(name)) throw new Error(`${name} is not declared`)
    take(name)
  }
  return `${[...wanted.values()].join('\n\n')}\n`
}

/** Emits the declarations of a module and of all imports, by path. */
function emitDeclarations(entry: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    declaration: true,
    emitDeclarationOnly: true,
  })
  program.emit(undefined, (path, text) => void files.set(path, text))
  return files
}

const isEntry = (file: string, entry: string): boolean => file === entry.replace(/\.ts$/, '.d.ts')

function namesIn(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

/** Returns the names that a statement exports from another module. */
function exportsOf(statement: ts.Statement): string[] {
  const isList =
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
  if (!isList) throw new Error(`not an export from another module: ${statement.getText()}`)
  return (statement.exportClause as ts.NamedExports).elements.map(({ name }) => name.text)
}

function typesIn(statement: ts.Statement): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) found.push(node.typeName.getText())
    if (ts.isExpressionWithTypeArguments(node)) found.push(node.expression.getText())
    if (ts.isTypeQueryNode(node)) found.push(node.exprName.getText())
    ts.forEachChild(node, visit)
  }
  visit(statement)
  return found
}

/** Returns a declaration with its doc comment, exported. */
function withExport(statement: ts.Statement, source: ts.SourceFile): string {
  const start = statement.getStart(source)
  const [doc] = (ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [])
    .filter(({ pos }) => source.text.startsWith('/**', pos))
    .slice(-1)
  const comment = doc ? `${source.text.slice(doc.pos, doc.end)}\n` : ''
  const text = source.text.slice(start, statement.end).replace(/^export\s+/, '')
  return `${comment}export ${text}`
}
