import type {
  HandshakeAnswer,
  ScenarioDescription,
  ServerConnectionHandler,
} from '../../src/network/contract.ts'
import { route } from '../../src/network/live/route.ts'

type Handler = ScenarioDescription & ServerConnectionHandler

/**
 * Creates a server for a single purpose of the suite, without a title because no picker lists the
 * server.
 */
function handler(id: string, behaviour: ServerConnectionHandler): Handler {
  const text = { en: id, zh: id }
  return { id, title: text, summary: text, ...behaviour }
}

const query = (url: string) => new URL(url).searchParams

const accept = (protocol: string): HandshakeAnswer => ({ accept: true, protocol })

const payloads: Readonly<Record<string, () => string | ArrayBuffer | ArrayBufferView | Blob>> = {
  text: () => 'text',
  empty: () => '',
  buffer: () => new Uint8Array([1, 2, 3]).buffer,
  view: () => new Uint8Array([0, 1, 2, 3, 4]).subarray(1, 4),
  blob: () => new Blob([new Uint8Array([1, 2, 3])]),
}

/** The servers of the sub-tests, each named by the last part of the URL. */
export const handlers: readonly Handler[] = [
  handler('echo', {
    connection: (socket) => socket.on('message', (data) => socket.send(data)),
  }),
  handler('echo-goodbye', {
    connection(socket) {
      socket.on('message', (data) => {
        socket.send(data)
        if (data === 'Goodbye') socket.close({ code: 1000 })
      })
    },
  }),
  handler('describe', {
    connection(socket) {
      socket.on('message', (data) => {
        socket.send(typeof data === 'string' ? `text ${data.length}` : `binary ${data.byteLength}`)
      })
    },
  }),
  handler('greeting', { connection: (socket) => socket.send('hello') }),
  handler('say', {
    connection(socket) {
      const names = query(socket.handshake.url).get('what')?.split(',') ?? []
      for (const name of names) {
        const payload = payloads[name]
        if (payload) socket.send(payload())
      }
    },
  }),
  handler('query', {
    connection: (socket) => socket.send(new URL(socket.handshake.url).search.slice(1)),
  }),
  handler('offered', {
    connection: (socket) => socket.send(socket.handshake.protocols.join(', ')),
  }),
  handler('protocol', { connection: (socket) => socket.send(socket.protocol) }),
  handler('last-protocol', {
    handshake: ({ protocols }) => accept(protocols.at(-1) ?? ''),
    connection: (socket) => socket.send(socket.protocol),
  }),
  handler('protocol-foobar', {
    handshake: () => accept('foobar'),
    connection: () => {},
  }),
  handler('protocol-none', { handshake: () => accept(''), connection: () => {} }),
  handler('refuse', {
    handshake: ({ url }) => ({ accept: false, status: Number(query(url).get('status') ?? 403) }),
    connection: () => {},
  }),
  handler('empty-message', {
    connection: (socket) =>
      socket.on('message', (data) => socket.send(data === '' ? 'pass' : 'fail')),
  }),
  handler('close', {
    connection(socket) {
      const asked = query(socket.handshake.url)
      const code = asked.get('code')
      const end = () =>
        socket.close({
          ...(code && { code: Number(code) }),
          ...(asked.has('reason') && { reason: asked.get('reason') ?? '' }),
        })
      if (asked.has('first')) socket.send(asked.get('first') ?? '')
      if (asked.has('asked')) socket.on('message', end)
      else end()
    },
  }),
  handler('data-after-close', {
    connection(socket) {
      socket.on('message', (data) => {
        socket.close({ code: 1000 })
        socket.send(data)
      })
    },
  }),
  handler('late-reader', {
    connection(socket) {
      const asked = query(socket.handshake.url)
      socket.pause()
      if (asked.has('cut')) socket.after(Number(asked.get('cut')), () => socket.terminate())
      else socket.after(Number(asked.get('after')), () => socket.resume())
      socket.on('message', (data) => {
        socket.send(typeof data === 'string' ? `text ${data.length}` : `binary ${data.byteLength}`)
      })
    },
  }),
  handler('late-handshake', {
    handshake: ({ url }, timers) =>
      new Promise((resolve) => {
        timers.after(Number(query(url).get('after')), () => resolve({ accept: true }))
      }),
    connection: () => {},
  }),
  handler('late-close', {
    connection(socket) {
      socket.closeDelay = Number(query(socket.handshake.url).get('after'))
    },
  }),
  handler('drop', {
    connection(socket) {
      if (query(socket.handshake.url).has('asked')) socket.on('message', () => socket.terminate())
      else socket.terminate()
    },
  }),
]

/** All handlers behind a single scenario, found by URL as on the live server. */
export const everyHandler: Handler = handler('every-handler', {
  handshake(handshake, timers) {
    const found = scenarioOf(handshake.url)
    if (!found) return { accept: false, status: 404 }
    return found.handshake?.(handshake, timers) ?? { accept: true }
  },
  connection: (socket) => scenarioOf(socket.handshake.url)?.connection(socket),
})

function scenarioOf(url: string): Handler | undefined {
  const found = route(new URL(url).pathname, { scenarios: handlers })?.scenario
  return handlers.find((candidate) => candidate === found)
}
