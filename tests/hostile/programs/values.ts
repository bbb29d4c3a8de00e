import type { HostileProgram } from '../program.ts'

/** Creates a program to print a single value and run on afterwards. */
const printed = (
  id: string,
  code: string,
  ends: HostileProgram['ends'] = 'finished',
): HostileProgram => ({
  id,
  ends,
  says: ['log: survived'],
  code: `${code}\nconsole.log('survived')`,
})

/** Values harmful to a careless console. */
export const values: readonly HostileProgram[] = [
  printed(
    'getters-that-throw',
    `class Trap { get a() { throw 1 } get [Symbol.toStringTag]() { throw 2 } toString() { throw 3 } }
console.log(new Trap(), { get b() { console.log('BREACH'); return 1 } }, Object.create({ get c() { throw 4 } }))`,
  ),
  printed(
    'revoked-proxies',
    `const { proxy, revoke } = Proxy.revocable(function () {}, {})
revoke()
console.log(proxy, [proxy], new Map([[proxy, proxy]]), '%o', proxy)
console.log('%s %d %o', proxy, proxy, proxy)`,
  ),
  printed(
    'endless-proxies',
    `const endless = new Proxy({}, {
  get: () => endless,
  has: () => true,
  getPrototypeOf: () => endless,
  ownKeys: () => { for (;;); },
})
console.log(endless, [endless], Object.create(endless))`,
  ),
  printed(
    'cycles',
    `const a = { list: [] }; a.self = a; a.list.push(a, a.list); console.log(a, new Set([a]))`,
  ),
  printed(
    'depth',
    `let deep = {}
for (let i = 0; i < 100_000; i++) deep = { deep }
console.log(deep)
let list = []
for (let i = 0; i < 100_000; i++) list = [list]
console.log(list)`,
  ),
  printed(
    'million-elements',
    `console.log(Array.from({ length: 1_000_000 }, (_, i) => i))
console.log(new Set(Array.from({ length: 1_000_000 }, (_, i) => i)))
console.log(new Uint8Array(100_000_000))`,
  ),
  printed(
    'million-keys',
    `const wide = {}
for (let i = 0; i < 200_000; i++) wide['key' + i] = i
console.log(wide)`,
  ),
  printed(
    'sparse',
    'const sparse = []; sparse[4_294_967_294] = 1; console.log(sparse, new Array(4_294_967_295))',
  ),
  printed(
    'long-string',
    "console.log('long '.repeat(20_000_000))\nconsole.log({ text: 'x'.repeat(50_000_000) })",
  ),
  printed(
    'long-names',
    `const long = 'n'.repeat(10_000_000)
console.log({ [long]: 1 }, Symbol(long), Object.defineProperty(() => {}, 'name', { value: long }))
const error = new Error(long)
error.name = long
error.stack = (long + '\\n').repeat(3)
console.log(error)`,
  ),
  printed(
    'to-json',
    `const speaks = { toJSON() { console.log('BREACH'); return speaks }, toString() { console.log('BREACH') } }
console.log(speaks, [speaks])`,
  ),
  printed(
    'thenables',
    `const thenable = { then() { console.log('BREACH'); throw 1 } }
console.log(thenable, Promise.reject(thenable))
await 0`,
  ),
  printed(
    'causes',
    `const error = new Error('round')
error.cause = error
let chain = new Error('end')
for (let i = 0; i < 50_000; i++) chain = new Error('link', { cause: chain })
console.log(error, chain, new AggregateError(Array(10_000).fill(chain)))`,
  ),
  printed(
    'class-names',
    `class A {}
Object.defineProperty(A, 'name', { get() { console.log('BREACH') } })
Object.defineProperty(A.prototype, 'constructor', { get() { console.log('BREACH') } })
console.log(new A(), Object.create(null), Object.setPrototypeOf([], null))`,
  ),
  printed(
    'hosts',
    `const buffer = new ArrayBuffer(8)
structuredClone(buffer, { transfer: [buffer] })
console.log(buffer, new Date(NaN), globalThis, Object.prototype, new URL('ws://x'), -0, 1n)`,
  ),
  {
    id: 'huge-integer',
    code: 'console.log(7n ** 4_000_000n)',
  },
  printed(
    'formats',
    `console.log('%s%s%s%d%i%f%j%o%O%c'.repeat(10_000), ...Array(1000).fill({}))
console.table(Array.from({ length: 2_000 }, () => Array(2_000).fill(0)))
console.assert(false, '%'.repeat(1_000_000))`,
  ),
]
