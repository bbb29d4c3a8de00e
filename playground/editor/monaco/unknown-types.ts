import type * as TypeScript from 'typescript'

/**
 * Errors about a type behind a dot, or about a name that is no type: the namespace has no such
 * member, there is no namespace, a type or a module stands for a namespace or a type.
 */
const ABOUT_TYPES: readonly number[] = [2503, 2694, 2702, 2709]

/** The parts of Monaco's TypeScript worker in use. */
interface Host {
  getLanguageService(): TypeScript.LanguageService
  getSemanticDiagnostics(file: string): Promise<{ code: number; start?: number }[]>
}

/**
 * Changes a TypeScript worker to report no unknown types of a platform's namespaces and modules:
 * the declarations here have what belongs to sockets, and the platform has more.
 *
 * @param ts The compiler of the worker.
 * @returns The worker.
 */
export function trustTypes<Worker extends object>(worker: Worker, ts: typeof TypeScript): Worker {
  const host = worker as unknown as Host
  const check = host.getSemanticDiagnostics
  host.getSemanticDiagnostics = async (file) => {
    const found = await check.call(worker, file)
    const program = host.getLanguageService().getProgram()
    const script = program?.getSourceFile(file)
    if (!script) return found
    return found.filter(
      ({ code, start = 0 }) =>
        !ABOUT_TYPES.includes(code) || isOfProgram(rootAt(script, start, ts), program!, ts),
    )
  }
  return worker
}

/** Returns the first name of the qualified name around an offset. */
function rootAt(script: TypeScript.SourceFile, offset: number, ts: typeof TypeScript) {
  let found: TypeScript.Node = script
  const visit = (node: TypeScript.Node): void => {
    if (node.pos > offset || node.end <= offset) return
    found = node
    ts.forEachChild(node, visit)
  }
  visit(script)
  while (ts.isQualifiedName(found.parent)) found = found.parent
  while (ts.isQualifiedName(found)) found = found.left
  return ts.isIdentifier(found) ? found : undefined
}

/** Returns whether a name is declared in the program's files, itself or what it is imported from. */
function isOfProgram(
  name: TypeScript.Identifier | undefined,
  program: TypeScript.Program,
  ts: typeof TypeScript,
): boolean {
  if (!name) return true
  const flags = ts.SymbolFlags.Namespace | ts.SymbolFlags.Type | ts.SymbolFlags.Value
  const symbol = program
    .getTypeChecker()
    .getSymbolsInScope(name, flags | ts.SymbolFlags.Alias)
    .find(({ name: other }) => other === name.text)
  const [declaration] = symbol?.declarations ?? []
  if (!declaration) return true
  const around = ts.findAncestor(declaration, ts.isImportDeclaration)
  if (!around) return !isDeclaration(declaration.getSourceFile())
  const module = program.getTypeChecker().getSymbolAtLocation(around.moduleSpecifier)
  const [source] = module?.declarations ?? []
  return source !== undefined && !isDeclaration(source.getSourceFile())
}

const isDeclaration = ({ fileName }: TypeScript.SourceFile): boolean =>
  fileName.startsWith('file:///.types/')
