import { scenarios } from '../../../../src/network/scenarios/index.ts'
import { network, next } from '../support.ts'

/**
 * Returns the scenario of an id.
 *
 * @throws When no scenario has the id.
 */
export function scenarioOf(id: string) {
  const found = scenarios.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`There is no scenario '${id}'.`)
  return found
}

/** Starts a run of a scenario: connected clients share the server. */
export function run(id: string) {
  const created = network({ scenario: scenarioOf(id) })
  return {
    /** Connects, and keeps all received messages, binary as a list of bytes. */
    connect(query = '', protocols: string[] = [], headers: Record<string, string> = {}) {
      const socket = new created.WebSocket(`ws://host/${query}`, protocols, { headers })
      socket.binaryType = 'arraybuffer'
      const received: unknown[] = []
      socket.addEventListener('message', ({ data }) =>
        received.push(typeof data === 'string' ? read(data) : [...new Uint8Array(data)]),
      )
      return { socket, received, ...waiting(socket) }
    },
  }
}

/** Parses JSON, and returns any other text unchanged. */
function read(text: string): unknown {
  return text.startsWith('{') ? JSON.parse(text) : text
}

function waiting(socket: WebSocket) {
  const closed = next(socket, 'close')
  return {
    opened: next(socket, 'open'),
    /** How the connection ends. */
    ended: closed.then(({ code, reason }) => `${code} ${reason}`.trim()),
    say: (value: unknown) => socket.send(JSON.stringify(value)),
    /** Waits for a message containing a text. */
    heard: (text: string) =>
      new Promise<void>((resolve) =>
        socket.addEventListener('message', ({ data }) => {
          if (typeof data === 'string' && data.includes(text)) resolve()
        }),
      ),
  }
}
