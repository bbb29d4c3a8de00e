import type { Reader } from '../../../src/platforms/port-contract.ts'
import { followValues } from '../../../src/port/flow/flow.ts'
import { Refusal } from '../../../src/port/refusal.ts'
import { parseSource } from '../../../src/port/source/parse.ts'
import { findNames } from '../../../src/port/source/scopes.ts'

/** Returns the same program in another form; `undefined` where the form has no place. */
type Rewrite = (source: string, reader: Reader) => string | undefined

/** Statements after the declaration of a socket, and the expression in place of its later uses. */
interface Detour {
  readonly after: string
  readonly use: string
}

/** Rewrites all uses of every variable with a socket after its declaration. */
const through =
  (detour: (name: string, index: number) => Detour): Rewrite =>
  (text, reader) => {
    const source = parseSource(text)
    const names = findNames(source)
    const flow = followValues(source, names, reader)
    const edits: [start: number, end: number, text: string][] = []
    let count = 0
    for (const { name, node, references } of names.bindings) {
      if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') continue
      if (!references.some((use) => flow.valueOf(use).kinds.has('socket'))) continue
      const declaration = source.parents.get(node)!
      const list = source.parents.get(declaration)
      if (list?.type !== 'Program' && list?.type !== 'BlockStatement') continue
      if (declaration.type !== 'VariableDeclaration' || declaration.declarations.length > 1)
        continue
      if (!node.init) continue
      const { after, use } = detour(name, count++)
      const { end } = declaration
      edits.push([end!, end!, `\n;${after};`])
      for (const reference of references) {
        if (reference.start! < end!) continue
        const parent = source.parents.get(reference)!
        const isShort = parent.type === 'ObjectProperty' && parent.shorthand
        edits.push([reference.start!, reference.end!, isShort ? `${name}: ${use}` : use])
      }
    }
    if (count === 0) return undefined
    return edits
      .sort(([one], [other]) => other - one)
      .reduce((result, [start, end, to]) => result.slice(0, start) + to + result.slice(end), text)
  }

/** Moves everything but the imports into a function. */
const inMain: Rewrite = (text) => {
  const { program } = parseSource(text)
  const isImport = ({ type }: { type: string }) => type === 'ImportDeclaration'
  const part = (imports: boolean) =>
    program.body
      .filter((statement) => isImport(statement) === imports)
      .map(({ start, end }) => text.slice(start!, end!))
      .join('\n')
  return `${part(true)}\nasync function main() {\n${part(false)}\n}\nmain()\n`
}

/** Forms in which programs pass a socket on, each with the same meaning as the original. */
export const rewrites: Readonly<Record<string, Rewrite>> = {
  alias: through((name, i) => ({ after: `const alias${i} = ${name}`, use: `alias${i}` })),
  box: through((name, i) => ({ after: `const box${i} = { held: ${name} }`, use: `box${i}.held` })),
  'computed key': through((name, i) => ({
    after: `const box${i}: any = {}; const key${i} = ['k', 'ey'].join(''); box${i}[key${i}] = ${name}`,
    use: `box${i}.key`,
  })),
  dictionary: through((name, i) => ({
    after: `const bag${i}: any = {}\nbag${i}.held = ${name}\nconst word${i} = ['he', 'ld'].join('')`,
    use: `bag${i}[word${i}]`,
  })),
  'dictionary by an accessor': through((name, i) => ({
    after: `const all${i}: any = { held: ${name} }\nconst owner${i}: any = { get bag() { return all${i} } }\nconst word${i} = ['he', 'ld'].join('')`,
    use: `owner${i}.bag[word${i}]`,
  })),
  handlers: through((name, i) => ({
    after: `const handlers${i}: any = {}\nconst word${i} = ['he', 'ld'].join('')\nhandlers${i}[word${i}] = () => ${name}`,
    use: `handlers${i}[word${i}]()`,
  })),
  destructuring: through((name, i) => ({
    after: `const { held: taken${i} } = { held: ${name} }`,
    use: `taken${i}`,
  })),
  'array pattern': through((name, i) => ({
    after: `const [taken${i}] = [${name}]`,
    use: `taken${i}`,
  })),
  map: through((name, i) => ({
    after: `const map${i} = new Map([['one', ${name}] as const])`,
    use: `map${i}.get('one')!`,
  })),
  'map.set': through((name, i) => ({
    after: `const kept${i} = new Map<string, any>()\nkept${i}.set('one', ${name})`,
    use: `kept${i}.get('one')!`,
  })),
  'object values': through((name, i) => ({
    after: `const [value${i}]: any[] = Object.values({ held: ${name} })`,
    use: `value${i}`,
  })),
  identity: through((name, i) => ({
    after: `function same${i}(value: any) { return value }\nconst got${i} = same${i}(${name})`,
    use: `got${i}`,
  })),
  rest: through((name, i) => ({
    after: `const first${i} = (...all: any[]) => all[0]\nconst got${i} = first${i}(${name})`,
    use: `got${i}`,
  })),
  arguments: through((name, i) => ({
    after: `function given${i}(..._: any[]) { return arguments[0] }\nconst got${i}: any = given${i}(${name})`,
    use: `got${i}`,
  })),
  assign: through((name, i) => ({
    after: `const copy${i}: any = Object.assign([], [${name}])`,
    use: `copy${i}[0]`,
  })),
  promise: through((name, i) => ({
    after: `const later${i} = new Promise<any>((resolve) => resolve(${name}))\nconst got${i} = await later${i}`,
    use: `got${i}`,
  })),
  'promise.then': through((name, i) => ({
    after: `let got${i}: any\nawait Promise.resolve(${name}).then((value) => { got${i} = value })`,
    use: `got${i}`,
  })),
  'promise.all': through((name, i) => ({
    after: `const [got${i}]: any = await Promise.all([${name}])`,
    use: `got${i}`,
  })),
  getter: through((name, i) => ({ after: `const get${i} = () => ${name}`, use: `get${i}()` })),
  accessor: through((name, i) => ({
    after: `const owner${i} = { get socket() { return ${name} } }`,
    use: `owner${i}.socket`,
  })),
  holder: through((name, i) => ({
    after: `class Holder${i} { socket: any; constructor(s: any) { this.socket = s } }\nconst holder${i} = new Holder${i}(${name})`,
    use: `holder${i}.socket`,
  })),
  'private field': through((name, i) => ({
    after: `class Keeper${i} { #socket: any; constructor(s: any) { this.#socket = s } get() { return this.#socket } }\nconst keeper${i} = new Keeper${i}(${name})`,
    use: `keeper${i}.get()`,
  })),
  inherited: through((name, i) => ({
    after: `class Base${i} { held: any; constructor(s: any) { this.held = s } }\nclass Derived${i} extends Base${i} {}\nconst derived${i} = new Derived${i}(${name})`,
    use: `derived${i}.held`,
  })),
  reflect: through((name, i) => ({
    after: `const bag${i}: any = Reflect.construct(Array, [${name}, 1])`,
    use: `bag${i}[0]`,
  })),
  callback: through((name, i) => ({
    after: `let kept${i}: any\n;((f: any) => f(${name}))((s: any) => { kept${i} = s })`,
    use: `kept${i}`,
  })),
  'for each': through((name, i) => ({
    after: `let kept${i}: any\n;[${name}].forEach((each) => { kept${i} = each })`,
    use: `kept${i}`,
  })),
  generator: through((name, i) => ({
    after: `function* gen${i}() { yield ${name} }\nconst got${i}: any = gen${i}().next().value`,
    use: `got${i}`,
  })),
  flat: through((name, i) => ({
    after: `const got${i}: any = [[${name}]].flat()[0]`,
    use: `got${i}`,
  })),
  global: through((name, i) => ({
    after: `(globalThis as any).shared${i} = ${name}`,
    use: `(globalThis as any).shared${i}`,
  })),
  borrowed: through((name, i) => ({
    after: `function own${i}(this: any) { return this }\nconst got${i}: any = own${i}.call(${name})`,
    use: `got${i}`,
  })),
  main: inMain,
}

/** Returns a program in another form; `undefined` where the form has no place or is not valid. */
export function rewritten(name: string, source: string, reader: Reader): string | undefined {
  try {
    const result = rewrites[name]!(source, reader)
    if (result !== undefined) parseSource(result)
    return result
  } catch (error) {
    // Some forms wait where the program has no async function.
    if (error instanceof Refusal && error.id === 'syntax') return undefined
    throw error
  }
}
