import type { ScenarioDescription, ServerConnectionHandler } from '../../../src/network/contract.ts'
import { startLiveServer } from '../../../src/network/live/index.ts'

/** A real server, and what the server has heard. */
export interface RecordingServer {
  /** Folder of the servers, with a slash at the end. */
  readonly url: string
  readonly heard: string[]
  /** Resolves once the server has heard a line with the given beginning. */
  hears(beginning: string): Promise<void>
  close(): Promise<void>
}

/** Starts servers that echo, choose a subprotocol, close, drop or refuse. */
export async function startRecordingServer(): Promise<RecordingServer> {
  const heard: string[] = []
  const waiting = new Set<() => void>()
  const hear = (line: string) => {
    heard.push(line)
    for (const check of waiting) check()
  }
  const server = (id: string, behaviour: Partial<ServerConnectionHandler>) => {
    const text = { en: id, zh: id }
    return { id, title: text, summary: text, connection: () => {}, ...behaviour }
  }
  const scenarios: (ScenarioDescription & ServerConnectionHandler)[] = [
    server('echo', {
      handshake({ protocols, headers }) {
        hear(`connect [${protocols.join(', ')}] ${headers['x-mine'] ?? ''}`.trim())
        return { accept: true, protocol: protocols.at(-1) ?? '' }
      },
      connection(socket) {
        socket.on('message', (data) => {
          hear(
            typeof data === 'string' ? `text ${data}` : `bytes ${new Uint8Array(data).join(' ')}`,
          )
          socket.send(data)
        })
        socket.on('close', ({ code, reason }) => hear(`close ${code} ${reason}`.trim()))
      },
    }),
    server('closes', {
      connection: (socket) => socket.close({ code: 4001, reason: 'of the server' }),
    }),
    server('drops', { connection: (socket) => socket.terminate() }),
    server('refuses', { handshake: () => ({ accept: false, status: 429 }) }),
  ]
  const live = await startLiveServer({ scenarios })
  return {
    url: live.url,
    heard,
    hears: (beginning) =>
      new Promise((resolve) => {
        const check = () => {
          if (!heard.some((line) => line.startsWith(beginning))) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
    close: () => live.close(),
  }
}
