/** Creates a stream of pseudo-random numbers, the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

/** Exports of the module `m.js` in every generated program. */
export const IMPORTED = `export let count = 'imported count'; export const item = 'imported item'
export function call() { return this === undefined ? 'imported call' : 'a receiver' }
export default 'imported whole'`

const NAMES = ['count', 'item', 'call', 'whole', 'live', 'kept']

/**
 * Generates a module to import, export, shadow and hoist the same few names in many ways, and log
 * the meaning of each name at each use. Not every module is legal.
 *
 * @returns The source; exports the list `out` and the final values of the live exports.
 */
export function generateProgram(seed: number): string {
  const random = createRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  let values = 0
  const value = () => `'v${++values}'`
  const name = () => pick(NAMES)

  const use = (): string => {
    const n = name()
    return pick([
      () => n,
      () => `typeof ${n}`,
      () => `({ ${n} }).${n}`,
      () => `[${n}][0]`,
      () => `\`\${${n}}\``,
      () => `(true ? ${n} : 0)`,
      () => `({ ${n}: ${n} }).${n}`,
      () => `({ [${n}]: 1 })`,
      () => `(() => ${n})()`,
      () => `((${n}) => ${n})(${value()})`,
      () => `(function ${n}() { return typeof ${n} })()`,
      () => `(class ${n} { static f = typeof ${n} }).f`,
      () => `new (class { ${n} = ${name()}; get() { return this.${n} } })().get()`,
      () => `((a = ${n}) => { var ${n} = ${value()}; return [a, ${n}] })()`,
      () => `(typeof ${n} === 'function' ? ${n}() : ${n})`,
      () => `({ ${n}() { return typeof ${n} } }).${n}()`,
    ])()
  }
  const log = () => `look(() => ${use()})`
  const pattern = (n: string) =>
    pick([
      () => `${n} = ${value()}`,
      () => `{ ${n} } = { ${n}: ${value()} }`,
      () => `{ key: ${n} } = { key: ${value()} }`,
      () => `[${n} = ${value()}] = []`,
      () => `{ ...${n} } = { v: ${value()} }`,
      () => `{ ${n} = ${value()} } = {}`,
    ])()
  const bound = (n: string) => pick([n, `{ 0: ${n} }`, `[${n}]`, `{ length: ${n} }`])
  const block = (depth: number) => `{ ${statements(depth - 1, 1 + below(3))} }`
  const body = (depth: number) => (random() < 0.7 ? block(depth) : log())

  const statement = (depth: number): string => {
    const n = name()
    if (depth <= 0 || random() < 0.35) return log()
    return pick([
      () => `${pick(['var', 'let', 'const'])} ${pattern(n)}`,
      () => `for (${pick(['var', 'let', 'const'])} ${bound(n)} of ['ab']) ${body(depth)}`,
      () => `for (${pick(['var', 'let', 'const'])} ${n} in { k: 1 }) ${body(depth)}`,
      () => `for (${pick(['var', 'let'])} ${n} = 0; ${n} < 1; ${n}++) ${body(depth)}`,
      () =>
        `for (var ${n} = 0, ${name()} = (() => { let ${name()} = 1; return ${n} })(); ${n} < 1; ${n}++) ${body(depth)}`,
      () => `for await (${pick(['var', 'const'])} ${n} of ['x']) ${body(depth)}`,
      () => block(depth),
      () => `if (true) ${body(depth)} else ${body(depth)}`,
      () =>
        `function ${n}(${pick(['', name(), `{ ${name()} } = {}`, `...${name()}`])}) ${block(depth)}`,
      () =>
        `look(function ${pick(['', n])}(${pick(['', name(), `a = ${name()}`])}) ${block(depth)})`,
      () => `look((${pick(['', name(), `${name()} = ${value()}`])}) => ${block(depth)})`,
      () => `look(async ${pick(['', n])} => ${block(depth)})`.replace('async  =>', 'async () =>'),
      () =>
        `class ${n} { static m(${pick(['', name()])}) ${block(depth)} static { ${statements(depth - 1, 1)} } }`,
      () => `try { throw ['t'] } catch (${bound(n)}) ${block(depth)}`,
      () => `try { throw 1 } catch ${block(depth)}`,
      () => `switch (1) { case 1: ${statements(depth - 1, 2)}; break; default: ${log()} }`,
      () => `${n}: for (;;) { ${statements(depth - 1, 1)}; break ${n} }`,
      () => `${n}: ${block(depth)}`,
      () => `do { ${statements(depth - 1, 1)} } while (false)`,
      () => `look(() => { ${pick(['live', 'kept'])} ${pick(['=', '+='])} ${value()} })`,
      () => `look(() => ${pick(['live++', '--live', 'live--', '++kept'])})`,
      () => `look(() => { [live, kept] = [${value()}, ${value()}] })`,
      () => `look(() => { ({ live, k: kept = ${value()} } = { live: ${value()} }) })`,
      () => `look(() => { for (live of [${value()}]) ; })`,
    ])()
  }
  const statements = (depth: number, count: number): string =>
    Array.from({ length: count }, () => statement(depth)).join('\n')

  return `import whole, { count, item${pick(['', ' as item'])}, call } from './m'
const out = [], pending = []
let depth = 0
const look = (f) => {
  if (depth > 20) return
  depth++
  try {
    const seen = f()
    pending.push(seen)
    out.push(typeof seen === 'function' ? 'function' : JSON.stringify(seen))
  } catch (error) { out.push(error.name) }
  depth--
}
${pick(['export let live = 1, next = 3', 'export { live }\nlet live = 1', 'export var { live } = { live: 1 }', 'var live = 1\nexport { live, live as alias, count as again }'])}
${pick(['export default 1 + 1', 'export default function made() {}', 'export { kept as default }', 'export default class {}'])}
${pick(['let kept = 2; export { kept as renamed }', 'var kept = 2; export { kept as renamed }'])}
${statements(3, 5)}
await Promise.all(pending)
export { out }`
}
