import type { HostileProgram } from '../program.ts'

/** Code never yielding the thread. */
export const loops: readonly HostileProgram[] = [
  { id: 'while-true', live: true, ends: 'stopped', code: 'while (true) {}' },
  {
    id: 'microtasks',
    live: true,
    ends: 'stopped',
    code: `const again = () => Promise.resolve().then(again)
again()`,
  },
  {
    id: 'queued-microtasks',
    ends: 'stopped',
    code: `const again = () => queueMicrotask(again)
again()`,
  },
  { id: 'awaiting', ends: 'stopped', code: 'for (;;) await null' },
  { id: 'regular-expression', ends: 'stopped', code: `/^(a+)+$/.test('a'.repeat(60) + 'b')` },
  {
    id: 'generator',
    ends: 'stopped',
    code: `function* naturals() { for (let n = 0; ; n++) yield n }
for (const n of naturals()) n + 1`,
  },
  {
    id: 'async-generator',
    ends: 'stopped',
    code: `async function* naturals() { for (let n = 0; ; n++) yield n }
for await (const n of naturals()) n + 1`,
  },
  {
    id: 'comparator',
    ends: 'stopped',
    code: '[2, 1].sort(() => { for (;;) Math.random() })',
  },
  {
    id: 'in-a-listener',
    live: true,
    ends: 'stopped',
    says: ['log: open'],
    code: `const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => {
  console.log('open')
  setTimeout(() => { for (;;); }, 100)
}`,
  },
]
