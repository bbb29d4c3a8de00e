import type { PortPlatform } from '../platforms/port-contract.ts'
import { refuseConditions } from './conditional.ts'
import { Refusal } from './refusal.ts'
import { parseSource, type Source } from './source/parse.ts'
import { findNames } from './source/scopes.ts'
import { findPlatformTypes } from './source/type-names.ts'
import { declareTypes } from './adapter-types.ts'
import { refuseOtherMembers } from './other-members.ts'
import { isCall, unwrap, walk, type Node } from './source/tree.ts'
import { BINARY } from './write/payload.ts'

/** A platform with its id. */
export interface Named {
  readonly id: string
  readonly port: PortPlatform
}

/** A program over an adapter. */
export interface AdapterPort {
  /** The program, unchanged but for the place of its module. */
  readonly code: string
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
export function writeAdapter(text: string, from: Named, to: Named): AdapterPort {
  const source = parseSource(text)
  refuseConditions(source, from.port.reader)
  refuseImpossible(source, to.port)
  const file = `${from.id}-over-${to.id}.ts`
  const { loads, globals } = usesOf(source, from.port)
  if (loads.length + globals.size === 0) throw new Refusal('no connection', {}, 1)
  const edits = loads.map(({ start, end }) => ({ start: start!, end: end!, text: `'./${file}'` }))
  const code = edits.reduceRight(
    (result, { start, end, text: to }) => result.slice(0, start) + to + result.slice(end),
    text,
  )
  const types = findPlatformTypes(source, from.port.reader)
  const names = [...globals]
  const ofTypes = types.filter(({ path }) => path[0] !== '*').map(({ root }) => root)
  const imported = [...new Set([...names, ...ofTypes])].map((name) =>
    globals.has(name) ? name : `type ${name}`,
  )
  const head = imported.length > 0 ? `import { ${imported.join(', ')} } from './${file}'\n\n` : ''
  const adapter = adapterText(from, to, names, loads) + declareTypes(types, MODULE)
  return { code: head + code, file, adapter }
}

interface Uses {
  /** Specifiers of the platform's modules, in order. */
  readonly loads: readonly (Node & { readonly value: string })[]
  /** Global variables of the platform, and names of modules that are not imported. */
  readonly globals: ReadonlySet<string>
}

function usesOf(source: Source, { reader }: PortPlatform): Uses {
  const names = findNames(source)
  refuseOtherMembers(source, names, reader)
  const loads: (Node & { readonly value: string })[] = []
  const globals = new Set<string>()
  walk(source.program, (node) => {
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
  const first = loads.find(({ value }) => value !== loads[0]!.value)
  if (first) throw new Refusal('two modules', {}, first.loc!.start.line)
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
