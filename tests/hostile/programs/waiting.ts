import type { HostileProgram } from '../program.ts'

/**
 * Attempts at a sleeping thread without any event to wake the thread. Sleeping needs shared memory,
 * and `WebAssembly.Memory` would be the only source: the page is not isolated across origins, so
 * that there is no `SharedArrayBuffer`. The policy forbids compiling WebAssembly, so the name is
 * absent, and the program ends with an error that names it.
 */
export const waiting: readonly HostileProgram[] = [
  {
    id: 'atomics-wait',
    live: true,
    ends: 'failed',
    code: `const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true })
Atomics.wait(new Int32Array(buffer), 0, 0)`,
  },
  {
    id: 'atomics-wait-again',
    ends: 'failed',
    code: `const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true })
for (;;) { Atomics.wait(new Int32Array(buffer), 0, 0, 5); console.log('slept') }`,
  },
  {
    id: 'atomics-wait-in-a-listener',
    ends: 'failed',
    code: `const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true })
const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => Atomics.wait(new Int32Array(buffer), 0, 0)`,
  },
  {
    id: 'never-settles',
    ends: 'stopped',
    code: 'await new Promise(() => {})',
  },
  {
    id: 'messages-to-itself',
    ends: 'stopped',
    code: `const { port1, port2 } = new MessageChannel()
port1.onmessage = () => port2.postMessage(0)
port2.postMessage(0)`,
  },
]
