import type { HostileProgram } from '../program.ts'

/** Programs filling the memory; each runs for a short while only. */
export const memory: readonly HostileProgram[] = [
  {
    id: 'arrays',
    ends: 'stopped',
    linger: 400,
    code: `const held = []
for (;;) held.push(new Array(1000).fill(held))`,
  },
  {
    id: 'typed-arrays',
    linger: 400,
    code: `const held = []
for (let count = 0; count < 64; count++) held.push(new Uint8Array(2 ** 24).fill(1))
console.log(held.length)`,
  },
  {
    id: 'impossible-lengths',
    ends: 'finished',
    says: ['log: refused 4'],
    code: `let refused = 0
const attempts = [
  () => new ArrayBuffer(2 ** 53),
  () => new Array(-1),
  () => 'x'.repeat(2 ** 32),
  () => new Uint8Array(2 ** 52),
]
for (const attempt of attempts) try { attempt() } catch { refused++ }
console.log('refused', refused)`,
  },
  {
    id: 'doubling-string',
    ends: 'failed',
    code: `let text = 'x'
for (;;) text += text`,
  },
  {
    id: 'map',
    ends: 'stopped',
    linger: 400,
    code: `let map = new Map()
for (let key = 0; ; key++) {
  map.set(key, { key })
  if (map.size === 10_000_000) map = new Map()
}`,
  },
  {
    id: 'blobs',
    linger: 400,
    code: `const page = new Uint8Array(2 ** 20)
for (let count = 0; count < 200; count++) URL.createObjectURL(new Blob([page, String(count)]))`,
  },
  {
    id: 'endless-spread',
    linger: 400,
    code: `function* endless() { for (;;) yield 0 }
const all = [...endless()]`,
  },
]
