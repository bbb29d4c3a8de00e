import type { HostileProgram } from '../program.ts'

/** Calls of increasing depth until the stack is full. */
export const recursion: readonly HostileProgram[] = [
  { id: 'function', ends: 'failed', code: 'const deeper = () => 1 + deeper()\ndeeper()' },
  {
    id: 'caught-and-begun-again',
    ends: 'stopped',
    code: `function deeper() { try { deeper() } catch { deeper() } }
deeper()`,
  },
  {
    id: 'getter',
    ends: 'failed',
    code: `const object = { get self() { return this.self } }
object.self`,
  },
  {
    id: 'proxy',
    ends: 'failed',
    code: `const proxy = new Proxy({}, { get: (target, key, self) => self[key] })
proxy.deeper`,
  },
  {
    id: 'printed-at-the-bottom',
    code: `function deeper() {
  console.log({ depth: deeper.length })
  deeper()
}
deeper()`,
  },
  {
    id: 'socket-at-the-bottom',
    code: `function deeper() {
  try { deeper() } catch { new WebSocket('wss://echo.example/').close() }
}
deeper()`,
  },
  {
    id: 'asynchronous',
    ends: 'stopped',
    code: `const deeper = async () => {
  await null
  await deeper()
}
await deeper()`,
    linger: 400,
  },
]
