import type { HostileProgram } from '../program.ts'

const client = `const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => socket.send('hello')`

const served = (
  id: string,
  server: string,
  rest: Partial<HostileProgram> = {},
): HostileProgram => ({
  id,
  scenario: 'custom',
  code: { 'main.ts': client, 'server.ts': `import { Server } from 'mock-socket'\n${server}` },
  ...rest,
})

/** Scripts of servers, run beside the program and equally untrusted. */
export const servers: readonly HostileProgram[] = [
  served('loop', 'for (;;);', { ends: 'stopped' }),
  served(
    'loop-in-a-listener',
    `new Server('wss://echo.example/').on('connection', (socket) => socket.on('message', () => { for (;;); }))`,
    { ends: 'stopped' },
  ),
  served(
    'flood',
    `new Server('wss://echo.example/').on('connection', (socket) => { for (;;) socket.send('flood') })`,
    { ends: 'stopped' },
  ),
  served(
    'answer-for-ever',
    `new Server('wss://echo.example/').on('connection', (socket) => {
  setInterval(() => { for (let i = 0; i < 500; i++) socket.send('x'.repeat(500)) }, 0)
})`,
    { ends: 'stopped' },
  ),
  served(
    'throws',
    `new Server('wss://echo.example/').on('connection', () => { throw { toString() { throw 1 } } })`,
  ),
  served(
    'network',
    `for (const attempt of [
  () => fetch('http://canary.test:1/server'),
  () => new WebSocket('ws://canary.test:1/server'),
  () => new Server('ws://canary.test:1/server'),
  () => importScripts('http://canary.test:1/server'),
]) try { attempt() } catch {}
console.log('tried')`,
    { says: ['log: tried'] },
  ),
  served(
    'prototypes',
    `Array.prototype.push = Object.defineProperty = Promise.prototype.then = () => { throw 1 }
postMessage?.({ type: 'end', state: 'finished' })
new Server('wss://echo.example/').on('connection', (socket) => socket.send('polluted'))`,
  ),
  served(
    'illegal-closes',
    `new Server('wss://echo.example/').on('connection', (socket) => {
  for (const code of [0, 1005, 1015, 70000, NaN, '1000', {}, -1]) try { socket.close({ code, reason: 'x'.repeat(500) }) } catch {}
})`,
  ),
]
