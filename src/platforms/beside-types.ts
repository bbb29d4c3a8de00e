import { globals } from './lists/globals.ts'
import { modules } from './lists/modules.ts'
import type { GlobalNames, ModuleNames } from './module-names.ts'

/** Declared without content: whatever is imported may be used as a value and as a type. */
const ANYTHING = 'polysocket-anything'

/**
 * Writes declarations of the modules and globals beside a platform's WebSocket API, so that the
 * editor knows the names. Every name is of type `any`.
 *
 * @param own Texts of the platform's declarations; names declared there are left out.
 * @returns Texts of two declaration files: of a script, and of a module, which alone can add to a
 *   module with `export =`.
 */
export function besideTypes(platform: string, own: readonly string[]): readonly [string, string] {
  const text = own.join('\n')
  const { names = {} } = valueOf(modules, platform) ?? {}
  const types = Object.entries(names as ModuleNames).map(([specifier, list]) =>
    moduleType(specifier, list, text),
  )
  const script = [
    `declare module '${ANYTHING}'`,
    "declare module 'polysocket/*'",
    ...types.filter(({ adds }) => !adds).map((type) => type.text),
    ...globalTypes(valueOf(globals, platform), text),
  ]
  const additions = types.filter(({ adds }) => adds).map((type) => type.text)
  return [script.join('\n'), ['export {}', ...additions].join('\n')]
}

interface ModuleType {
  readonly text: string
  /** Whether the text adds to a module with `export =`. */
  readonly adds: boolean
}

function moduleType(specifier: string, names: ModuleNames[string], own: string): ModuleType {
  const [, ...blocks] = own.split(`declare module '${specifier}' {`)
  if (blocks.length === 0) return { text: `declare module '${specifier}'`, adds: false }
  const block = blocks.map((text) => text.slice(0, text.indexOf('\n}\n'))).join('\n')
  const missing = names === 'any' ? [] : missingNames(names, block)
  const adds = /\bexport = /.test(block)
  const list = missing.join(', ')
  const body = adds
    ? constants(missing)
    : list && `import { ${list} } from '${ANYTHING}'\nexport { ${list} }`
  return { text: body && `declare module '${specifier}' {\n${body}\n}`, adds }
}

function globalTypes(names: GlobalNames | undefined, own: string): string[] {
  if (!names) return []
  const members = Object.entries(names.members ?? {})
  return [
    ...missingNames(names.values, own).map((name) => `declare var ${name}: any`),
    ...members.map(
      ([object, all]) => `declare namespace ${object} {\n${constants(missingNames(all, own))}\n}`,
    ),
  ]
}

const constants = (names: readonly string[]): string =>
  names.map((name) => `const ${name}: any`).join('\n')

/** Returns the names that a text does not declare. */
function missingNames(names: readonly string[], text: string): readonly string[] {
  const declared = /\b(?:function|const|let|var|class|interface|namespace|type|enum)\s+([\w$]+)/g
  const lists = [...text.matchAll(/\bexport \{([^}]*)\}/g)].flatMap(([, list]) => list!.split(','))
  const found = [...text.matchAll(declared)].map(([, name]) => name!)
  const known = new Set(['default', ...found, ...lists.map((name) => name.trim())])
  return names.filter((name) => !known.has(name))
}

const valueOf = <Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined => (Object.hasOwn(record, name) ? record[name] : undefined)
