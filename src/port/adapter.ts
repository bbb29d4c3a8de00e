import type { PortPlatform } from '../platforms/port-contract.ts'
import { refuseConditions } from './conditional.ts'
import { Refusal } from './refusal.ts'
import { filesOf, writtenFiles, type Sources, type WrittenFiles } from './source/files.ts'
import { parseSource, type Module, type Source } from './source/parse.ts'
import { findNames, type Names } from './source/scopes.ts'
import { findPlatformTypes, type PlatformType } from './source/type-names.ts'
import { declareTypes } from './adapter-types.ts'
import { refuseOtherMembers } from './other-members.ts'
import { isCall, unwrap, walk, type Node } from './source/tree.ts'
import { BINARY } from './write/payload.ts'

/** A platform with its id. */
export interface Named {
  readonly id: string
  readonly port: PortPlatform
}

/** A program over an adapter, unchanged but for the places of the platform's modules. */
export interface AdapterPort extends WrittenFiles {
  /** Name of the adapter's file beside the program. */
  readonly file: string
  /** Text of the adapter. */
  readonly adapter: string
}

/**
 * Writes a program over an adapter: the API of its own platform over the standard's `WebSocket`
 * over the API of the target. The program keeps its calls and loads them from the adapter.
 *
 * @throws Refusal For a program that the target cannot carry in any form, or that is not valid.
 */
export function writeAdapter(sources: Sources, from: Named, to: Named): AdapterPort {
  const source = parseSource(sources)
  refuseConditions(source, from.port.reader)
  refuseImpossible(source, to.port)
  const file = `${from.id}-over-${to.id}.ts`
  const names = findNames(source)
  refuseOtherMembers(source, names, from.port.reader)
  const types = findPlatformTypes(source, from.port.reader)
  const uses = source.modules.map((module) => usesOf(source, module, names, from.port))
  const loads = uses.flatMap((each) => each.loads)
  const globals = new Set(uses.flatMap((each) => [...each.globals]))
  if (loads.length + globals.size === 0) throw new Refusal('no connection', {}, 1)
  const second = loads.find(({ value }) => value !== loads[0]!.value)
  if (second) throw new Refusal('two modules', {}, second.loc!.start.line)
  const texts = filesOf(sources).map(({ text }, index) => {
    const module = source.modules[index]!
    const own = types.filter((type) => type.module === module)
    return overAdapter(text, module, uses[index]!, own, file)
  })
  return {
    ...writtenFiles(sources, texts),
    file,
    adapter: adapterText(from, to, [...globals], loads) + declareTypes(types, MODULE),
  }
}

/** Returns a file that loads the platform from the adapter. */
function overAdapter(
  text: string,
  { file, program }: Module,
  { loads, globals }: Uses,
  types: readonly PlatformType[],
  adapter: string,
): string {
  const path = `'${'../'.repeat(file.split('/').length - 1) || './'}${adapter}'`
  const code = loads.reduceRight((result, { start, end }) => {
    const [from, to] = [start! - program.start!, end! - program.start!]
    return result.slice(0, from) + path + result.slice(to)
  }, text)
  const ofTypes = types.filter((type) => type.path[0] !== '*').map(({ root }) => root)
  const imported = [...new Set([...globals, ...ofTypes])].map((name) =>
    globals.has(name) ? name : `type ${name}`,
  )
  return imported.length > 0 ? `import { ${imported.join(', ')} } from ${path}\n\n${code}` : code
}

interface Uses {
  /** Specifiers of the platform's modules, in order. */
  readonly loads: readonly (Node & { readonly value: string })[]
  /** Global variables of the platform, and names of modules that are not imported. */
  readonly globals: ReadonlySet<string>
}

function usesOf(source: Source, module: Module, names: Names, { reader }: PortPlatform): Uses {
  const loads: (Node & { readonly value: string })[] = []
  const globals = new Set<string>()
  walk(module.program, (node) => {
    if (node.type === 'StringLiteral' && Object.hasOwn(reader.modules, node.value)) {
      const parent = source.parents.get(node)
      const isLoad =
        parent?.type === 'ImportDeclaration' || (isCall(parent) && isRequire(parent.callee))
      if (isLoad) loads.push(node)
    }
    if (node.type === 'Identifier' && names.isGlobal(node)) {
      if (Object.hasOwn(reader.globals, node.name)) globals.add(node.name)
    }
  })
  return { loads, globals }
}

const isRequire = (callee: Node): boolean => {
  const inner = unwrap(callee)
  return inner.type === 'Identifier' && inner.name === 'require'
}

function adapterText(
  from: Named,
  to: Named,
  globals: readonly string[],
  loads: Uses['loads'],
): string {
  const { over } = to.port.writer
  const modules = Object.entries(from.port.reader.modules)
  const specifier = loads[0]?.value ?? modules[0]?.[0]
  const names = specifier ? Object.keys(from.port.reader.modules[specifier] ?? {}) : []
  const named = names.filter((name) => name !== 'default' && name !== '*')
  const lines = [
    ...(to.port.writer.load ? [to.port.writer.load] : []),
    ...(over ? [`import { ${over.create} } from 'polysocket/over'`] : []),
    `import { createPlatform } from 'polysocket/${from.id}'`,
    '',
    `const platform = createPlatform({ WebSocket: ${over ? `${over.create}(${over.of})` : 'WebSocket'} })`,
  ]
  if (loads.length > 0) {
    lines.push(`const api: any = platform.modules['${specifier}']`, '')
    if (named.length > 0) lines.push(`export const { ${named.join(', ')} } = api`)
    lines.push(
      `const ${MODULE}: any = api.__esModule ? api.default : api`,
      `export default ${MODULE}`,
    )
  }
  for (const name of globals) {
    lines.push('', `export const ${name}: any = ${globalText(name, specifier)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Name of the module in an adapter, for its value and its types. */
const MODULE = 'loaded'

/** Returns the expression for a name that documents use without an import. */
const globalText = (name: string, specifier: string | undefined): string =>
  specifier === undefined
    ? `platform.globals.${name}`
    : `(platform.globals as any).${name} ?? (platform.modules as any)['${specifier}'].default ?? platform.modules['${specifier}']`

function refuseImpossible({ text, program }: Source, { habits, writer }: PortPlatform): void {
  if (habits.binary === 'none' && BINARY.test(text)) {
    const line = text.slice(0, BINARY.exec(text)!.index).split('\n').length
    throw new Refusal('no binary', {}, line)
  }
  if (writer.offers !== 'one') return
  walk(program, (node) => {
    if (node.type !== 'ObjectProperty' && !isCall(node)) return
    const lists = isCall(node) ? node.arguments.slice(1, 2) : [node.value]
    for (const list of lists) {
      const isOffer =
        isCall(node) || (node.key.type === 'Identifier' && node.key.name === 'protocols')
      if (list.type === 'ArrayExpression' && list.elements.length > 1 && isOffer) {
        const isTexts = list.elements.every((each) => each?.type === 'StringLiteral')
        if (isTexts && (!isCall(node) || node.type === 'NewExpression')) {
          throw new Refusal('protocol list', {}, list.loc!.start.line)
        }
      }
    }
  })
}
