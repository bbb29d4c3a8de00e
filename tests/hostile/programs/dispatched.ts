import type { HostileProgram } from '../program.ts'

const dispatching = (id: string, code: string): HostileProgram => ({
  id,
  live: true,
  ends: 'finished',
  says: ['log: done'],
  code: `const ws = new WebSocket('wss://echo.example/')
ws.onopen = () => {
  ${code}
  console.log('done')
  ws.close()
}`,
})

/** Events without a sender. */
export const dispatched: readonly HostileProgram[] = [
  dispatching('message', `ws.dispatchEvent(new MessageEvent('message', { data: 'FORGED' }))`),
  dispatching(
    'close',
    `ws.dispatchEvent(new CloseEvent('close', { code: 4999, reason: 'FORGED' }))`,
  ),
  dispatching('error', `ws.dispatchEvent(new Event('error'))`),
  dispatching(
    'trusted-in-name',
    `const event = new MessageEvent('message', { data: 'FORGED' })
  try { Object.defineProperty(event, 'isTrusted', { value: true }) } catch {}
  Object.defineProperty(Event.prototype, 'isTrusted', { configurable: true, get: () => true })
  ws.dispatchEvent(event)`,
  ),
  dispatching(
    'subclass',
    `class Trusted extends MessageEvent { get isTrusted() { return true } get data() { return 'FORGED' } }
  ws.dispatchEvent(new Trusted('message'))`,
  ),
  dispatching(
    'by-event-target',
    `EventTarget.prototype.dispatchEvent.call(ws, new MessageEvent('message', { data: 'FORGED' }))`,
  ),
  dispatching(
    'own-data',
    `Object.defineProperty(MessageEvent.prototype, 'data', { configurable: true, get: () => 'FORGED' })
  ws.dispatchEvent(new MessageEvent('message'))`,
  ),
  dispatching(
    'many',
    `for (let i = 0; i < 1e4; i++) ws.dispatchEvent(new MessageEvent('message', { data: 'FORGED' }))`,
  ),
]
