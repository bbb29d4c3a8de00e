import type { HostileProgram } from '../program.ts'

const BAD =
  '{ toString() { throw 1 }, get stack() { throw 2 }, get message() { throw 3 }, get name() { throw 4 } }'

/** Thrown values other than errors. */
export const throws: readonly HostileProgram[] = [
  { id: 'null', ends: 'failed', says: ['error: Uncaught null'], code: 'throw null' },
  { id: 'undefined', ends: 'failed', says: ['error: Uncaught undefined'], code: 'throw undefined' },
  { id: 'without-text', ends: 'failed', code: `throw ${BAD}` },
  { id: 'symbol', ends: 'failed', says: ['error: Uncaught Symbol(s)'], code: "throw Symbol('s')" },
  {
    id: 'revoked-proxy',
    ends: 'failed',
    code: 'const { proxy, revoke } = Proxy.revocable({}, {})\nrevoke()\nthrow proxy',
  },
  { id: 'long-text', ends: 'failed', code: "throw 'long '.repeat(20_000_000)" },
  {
    id: 'error-that-throws',
    ends: 'failed',
    code: `const error = new Error('x')
for (const key of ['stack', 'message', 'name', 'cause', 'toString'])
  Object.defineProperty(error, key, { get() { throw key } })
throw error`,
  },
  {
    id: 'rejections',
    live: true,
    ends: 'finished',
    code: `for (const reason of [null, undefined, Symbol('s'), ${BAD}, Object.create(null)])
  Promise.reject(reason)`,
  },
  {
    id: 'in-listeners',
    live: true,
    ends: 'finished',
    says: ['log: closed'],
    code: `const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => { socket.send('x'); throw null }
socket.onmessage = { handleEvent() {} }
socket.addEventListener('message', () => { socket.close(); throw ${BAD} })
socket.addEventListener('close', () => { console.log('closed'); throw socket })`,
  },
  {
    id: 'silenced',
    ends: 'failed',
    says: ['error: Uncaught Error: told all the same'],
    code: `onerror = () => true
addEventListener('error', (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true)
onunhandledrejection = () => false
throw new Error('told all the same')`,
  },
]
