import type { HostileProgram } from '../program.ts'

/** More of everything than anyone can take. */
export const floods: readonly HostileProgram[] = [
  { id: 'console', live: true, ends: 'stopped', code: 'for (let i = 0; ; i++) console.log(i)' },
  {
    id: 'console-objects',
    ends: 'stopped',
    code: `const value = Object.fromEntries(Array.from({ length: 90 }, (_, i) => ['k' + i, [i, [i]]]))
for (;;) console.error(value, value, value)`,
  },
  {
    id: 'console-long-texts',
    ends: 'stopped',
    code: `const text = '<b>long</b> '.repeat(5_000)
for (;;) console.warn(text)`,
  },
  {
    id: 'console-groups',
    ends: 'stopped',
    code: 'for (;;) console.group("deeper")',
  },
  {
    id: 'console-labels',
    ends: 'stopped',
    code: `for (let i = 0; ; i++) {
  console.count('label ' + i)
  console.time('label ' + i)
}`,
  },
  { id: 'console-cleared', ends: 'stopped', code: 'for (;;) { console.log(1); console.clear() }' },
  {
    id: 'messages',
    live: true,
    ends: 'stopped',
    code: `const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => { for (;;) socket.send('x'.repeat(1000)) }`,
  },
  {
    id: 'messages-answered',
    live: true,
    ends: 'stopped',
    code: `const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => { for (let i = 0; i < 50; i++) socket.send('ball ' + i) }
socket.onmessage = ({ data }) => socket.send(data)`,
  },
  {
    id: 'large-messages',
    live: true,
    code: `const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => {
  for (let i = 0; i < 4; i++) socket.send('x'.repeat(4_000_000))
  socket.close()
}`,
  },
  {
    id: 'timers',
    ends: 'stopped',
    code: 'for (let i = 0; i < 100_000; i++) setTimeout(() => {}, 1_000_000)',
  },
  {
    id: 'intervals',
    ends: 'stopped',
    code: 'for (let i = 0; i < 2_000; i++) setInterval(() => console.log(i), 0)',
  },
  {
    id: 'workers',
    ends: 'failed',
    code: `const source = URL.createObjectURL(new Blob(['for (;;);']))
for (let i = 0; i < 100; i++) new Worker(source)`,
  },
  {
    id: 'sockets',
    ends: 'stopped',
    code: 'for (let i = 0; i < 3_000; i++) new WebSocket("wss://echo.example/" + i)',
  },
  {
    id: 'sockets-live',
    live: true,
    ends: 'stopped',
    code: 'for (let i = 0; i < 60; i++) new WebSocket("wss://echo.example/" + i)',
  },
  {
    id: 'dialogs',
    ends: 'finished',
    // The others print a line in the console; a dialog of the browser fails every program.
    says: ['log: refused 100'],
    code: `let refused = 0
for (let i = 0; i < 100; i++)
  for (const name of ['alert', 'confirm', 'prompt', 'print'])
    try { self[name]('text') } catch { refused++ }
console.log('refused', refused)`,
  },
  {
    id: 'history',
    ends: 'finished',
    // The program's `location` is a record of its own, which leads nowhere.
    says: ['log: refused 200'],
    code: `let refused = 0
for (let i = 0; i < 100; i++) {
  try { history.pushState(i, '', '#' + i) } catch { refused++ }
  try { history.back() } catch { refused++ }
  try { location.hash = String(i) } catch { refused++ }
}
console.log('refused', refused)`,
  },
  {
    id: 'notes',
    ends: 'stopped',
    code: `for (;;) try { new WebSocket('wss://echo.example/').send('too early') } catch {}`,
  },
  {
    id: 'calls',
    ends: 'stopped',
    code: `const socket = new WebSocket('wss://echo.example/')
for (;;) socket.addEventListener('open', Object.create({ a: [1, 2, 3] }))`,
  },
  {
    id: 'wire-entries',
    ends: 'stopped',
    code: `for (;;) {
  const socket = new WebSocket('wss://echo.example/?' + 'q'.repeat(2_000), ['a', 'b'])
  socket.close(4000, 'why '.repeat(30))
}`,
  },
  {
    id: 'rejections',
    ends: 'stopped',
    code: 'for (;;) { Promise.reject(new Error("no")); await 0 }',
    notInFirefox: 'reports each of a million rejections, when the worker has ended, to its driver',
  },
  {
    id: 'errors',
    ends: 'stopped',
    code: 'setInterval(() => { for (let i = 0; i < 99; i++) setTimeout(() => { throw i }) }, 0)',
  },
]
