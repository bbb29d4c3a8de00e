import type { ReplayWords } from './words.ts'

/** Returns the part of a replay's script common to every recording, after the data. */
export const player = (words: ReplayWords): string => `type Data = string | { base64: string }

interface Session {
  url: string
  protocol: string
  refused?: boolean
  steps: [ms: number, from: 'client' | 'server', data: Data][]
  close?: { ms: number; code: number; reason: string }
}

const waiting: { url: string; session: Session }[] = []

const server = new Server('*', {
  verifyClient({ url }) {
    const session = take(url)
    if (session.refused) return false
    waiting.push({ url, session })
    return true
  },
  selectProtocol(offered) {
    const { protocol } = waiting.at(-1)!.session
    return protocol === '' || offered.includes(protocol) ? protocol : offered[0]
  },
})

server.on('connection', (client) => {
  const index = waiting.findIndex(({ url }) => url === client.url)
  void play(client, waiting.splice(index, 1)[0]!.session)
})

const used = new Set<Session>()

/** ${words.take} */
function take(url: string): Session {
  const free = sessions.filter((session) => !used.has(session))
  const asked = new URL(url)
  const alike = (...parts: ('host' | 'pathname' | 'search')[]) =>
    free.find((other) => parts.every((part) => new URL(other.url)[part] === asked[part]))
  const session =
    alike('host', 'pathname', 'search') ??
    alike('pathname', 'search') ??
    alike('host', 'pathname') ??
    alike('pathname') ??
    free[0]
  if (session) {
    used.add(session)
    return session
  }
  // ${words.again}
  used.clear()
  return take(url)
}

/** ${words.play} */
async function play(client: Client, { steps, close }: Session): Promise<void> {
  const received: unknown[] = []
  let wake = () => {}
  client.on('message', (data) => {
    received.push(data)
    wake()
  })

  let since = { ms: 0, at: client.now() }
  const left = (ms: number) => Math.max(0, (ms - since.ms) / speed - (client.now() - since.at))
  const until = (ms: number) =>
    left(ms) > 0 ? new Promise<void>((done) => client.after(left(ms), done)) : undefined
  const messageUntil = (ms: number) =>
    new Promise<void>((done) => {
      const callOff = client.after(left(ms) + patience, done)
      wake = () => {
        callOff()
        done()
      }
    })

  let count = 0
  for (const [ms, from, data] of steps) {
    if (from === 'server') {
      await until(ms)
      client.send(typeof data === 'string' ? data : bytes(data.base64))
    } else {
      if (received.length <= count) await messageUntil(ms)
      if (received.length <= count) {
        console.warn('${words.missing}', data)
      } else {
        const actual = received[count++]
        if (typeof data === 'string' && actual !== data) {
          console.warn(\`#\${count} ${words.differs}\`, actual)
        }
      }
      since = { ms, at: client.now() }
    }
  }
  if (!close) return
  await until(close.ms)
  client.close({ code: close.code, reason: close.reason })
}

function bytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
`
