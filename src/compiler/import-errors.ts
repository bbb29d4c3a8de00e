import { isRelative } from '../runtime/resolve.ts'
import type { KnownModules } from '../platforms/module-names.ts'
import type { Text } from '../text.ts'
import { isAsset, isStyle } from './file-names.ts'
import { missingFileText, missingModuleText, missingNameText } from './import-messages.ts'
import type { ImportedName, ImportStatement } from './module-facts.ts'
import { nearName } from './near-name.ts'
import type { ProgramLinks } from './program-links.ts'

/** An import that cannot succeed. */
export interface ImportError {
  readonly offset: number
  readonly text: Text
}

/**
 * Finds every import of a file that cannot succeed.
 *
 * @param imports Imports that stay in the program, without those of types alone.
 */
export function importErrors(
  file: string,
  imports: readonly ImportStatement[],
  links: ProgramLinks,
  known: KnownModules,
): ImportError[] {
  return imports.flatMap((statement) => errorsOf(file, statement, links, known))
}

function errorsOf(
  file: string,
  { specifier, offset, names, reexports }: ImportStatement,
  links: ProgramLinks,
  known: KnownModules,
): ImportError[] {
  const target = links.resolve(file, specifier)
  if (target !== undefined) return missingNames(specifier, names, links.exportsOf(target))
  if (isStyle(specifier) || isAsset(specifier)) return []
  if (isRelative(specifier)) return [{ offset, text: missingFileText(specifier) }]
  const exported = Object.hasOwn(known.names, specifier) ? known.names[specifier] : undefined
  if (exported === 'any') return []
  // A re-exported name of a platform may be a type.
  if (exported) return missingNames(specifier, reexports ? [] : names, new Set(exported))
  return [{ offset, text: missingModule(specifier, known) }]
}

function missingModule(specifier: string, { title, names, meant, others }: KnownModules): Text {
  // A package such as `vue` is no module of the one platform whose pages use it.
  const owners = others.filter((other) => Object.hasOwn(other.names, specifier))
  const elsewhere = specifier.startsWith('@') ? owners : []
  const near = Object.hasOwn(meant, specifier)
    ? meant[specifier]
    : elsewhere.length === 0
      ? nearName(specifier, Object.keys(names))
      : undefined
  return missingModuleText(
    specifier,
    title,
    near,
    elsewhere.map((other) => other.title),
    owners.map((other) => other.title),
    kin(specifier, Object.keys(names)),
  )
}

/** Returns the modules with the scope of a specifier, such as `@tarojs` or `@ohos`. */
function kin(specifier: string, modules: readonly string[]): string[] {
  const scope = scopeOf(specifier)
  return scope ? modules.filter((name) => scopeOf(name) === scope) : []
}

const scopeOf = (specifier: string): string | undefined => /^@[^/.]+/.exec(specifier)?.[0]

function missingNames(
  specifier: string,
  names: readonly ImportedName[],
  exported: ReadonlySet<string> | undefined,
): ImportError[] {
  if (!exported) return []
  return names
    .filter(({ imported }) => imported !== '*' && !exported.has(imported))
    .map(({ imported, offset }) => {
      const others = [...exported].filter((name) => name !== 'default')
      const near = imported === 'default' ? others[0] : nearName(imported, others)
      return { offset, text: missingNameText(specifier, imported, near) }
    })
}
