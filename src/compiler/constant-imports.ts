import type { ImportStatement } from './module-facts.ts'
import type { CJSImportProcessor, HelperManager } from './sucrase.ts'
import { type Syntax, TokenType } from './syntax.ts'

type ImportProcessor = InstanceType<typeof CJSImportProcessor>

/** The parts of Sucrase's record of an import; not in its types. */
interface ImportInfo {
  defaultNames: string[]
  wildcardNames: string[]
  namedImports: { importedName: string; localName: string }[]
}

interface Internals {
  readonly importInfoByPath: Map<string, ImportInfo>
  readonly importsToReplace: Map<string, string>
  readonly identifierReplacements: Map<string, string>
  generateImportReplacements(): void
}

/** Variables of the loader, which a constant would hide from the compiled code. */
const OF_LOADER = new Set(['require', 'module', 'exports'])

/** Declares imported names as constants. */
export interface ConstantImports {
  /** Writes the declarations; call after imports used only by types have been removed. */
  declare(): void
}

/**
 * Declares imported names as constants of the same name, where a copy serves as well as the export
 * itself. The engine then reads the names as the user wrote them: its messages name them, and an
 * inner declaration hides them, without the compiler's help.
 *
 * @param isConstant Returns whether a name of a module may be copied.
 */
export function takeConstantImports(
  processor: ImportProcessor,
  helpers: HelperManager,
  isConstant: (specifier: string, name: string) => boolean,
): ConstantImports {
  const internals = processor as unknown as Internals
  const taken = new Map<string, ImportInfo>()
  for (const [path, info] of internals.importInfoByPath) {
    const names = [
      ...info.wildcardNames.map(() => '*'),
      ...info.defaultNames.map(() => 'default'),
      ...info.namedImports.map(({ importedName }) => importedName),
    ]
    const { defaultNames, wildcardNames, namedImports } = info
    const locals = [
      ...defaultNames,
      ...wildcardNames,
      ...namedImports.map(({ localName }) => localName),
    ]
    if (names.length === 0 || locals.some((name) => OF_LOADER.has(name))) continue
    if (!names.every((name) => isConstant(path, name))) continue
    taken.set(path, { defaultNames, wildcardNames, namedImports })
    Object.assign(info, { defaultNames: [], wildcardNames: [], namedImports: [] })
  }
  internals.importsToReplace.clear()
  internals.identifierReplacements.clear()
  internals.generateImportReplacements()
  return {
    declare() {
      for (const [path, info] of taken) {
        const code = declarations(path, info, (name) => !isElided(processor, name), helpers)
        const rest = internals.importsToReplace.get(path) ?? ''
        const isBare = rest === `require('${path}');`
        if (code) internals.importsToReplace.set(path, (isBare ? '' : rest) + code)
        else if (isBare && processor.isTypeScriptTransformEnabled) {
          internals.importsToReplace.set(path, hasBareImport(internals, path) ? rest : '')
        }
      }
    },
  }
}

const isElided = (processor: ImportProcessor, name: string): boolean =>
  processor.shouldAutomaticallyElideImportedName(name)

const hasBareImport = ({ importInfoByPath }: Internals, path: string): boolean =>
  (importInfoByPath.get(path) as ImportInfo & { hasBareImport: boolean }).hasBareImport

function declarations(
  path: string,
  { defaultNames, wildcardNames, namedImports }: ImportInfo,
  isUsed: (name: string) => boolean,
  helpers: HelperManager,
): string {
  const module = `require('${path}')`
  const named = namedImports
    .filter(({ localName }) => isUsed(localName))
    .map(({ importedName, localName }) =>
      importedName === localName ? localName : `${importedName}: ${localName}`,
    )
  return [
    ...wildcardNames
      .filter(isUsed)
      .map(
        (name) => `const ${name} = ${helpers.getHelperName('interopRequireWildcard')}(${module});`,
      ),
    ...defaultNames
      .filter(isUsed)
      .map(
        (name) =>
          `const ${name} = ${helpers.getHelperName('interopRequireDefault')}(${module}).default;`,
      ),
    ...(named.length > 0 ? [`const { ${named.join(', ')} } = ${module};`] : []),
  ].join(' ')
}

/**
 * Moves the code of imports that follow other statements to the first line, because imports are
 * done before any statement runs.
 *
 * @returns Code without a line break; empty when the imports come first anyway.
 */
export function hoistImports(
  syntax: Syntax,
  imports: readonly ImportStatement[],
  processor: ImportProcessor,
): string {
  const { importsToReplace } = processor as unknown as Internals
  if (importsComeFirst(syntax, imports)) return ''
  const code = [...importsToReplace.values()].join(' ')
  for (const path of importsToReplace.keys()) importsToReplace.set(path, '')
  return code
}

/** Returns whether no statement but a directive stands before an import. */
function importsComeFirst({ tokens }: Syntax, imports: readonly ImportStatement[]): boolean {
  let next = tokens[0]?.type === TokenType.string ? 1 : 0
  for (const { first, last, reexports } of imports) {
    while (tokens[next]?.type === TokenType.semi) next++
    if (next === first) next = last + 1
    else if (!reexports) return false
  }
  return true
}
