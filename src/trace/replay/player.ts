import type { ReplayWords } from './words.ts'

/** The part of a replay's script that is the same for every recording, after its data. */
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
  const { host, pathname } = new URL(url)
  const free = sessions.filter((session) => !used.has(session))
  const session =
    free.find((other) => new URL(other.url).host === host && new URL(other.url).pathname === pathname) ??
    free.find((other) => new URL(other.url).pathname === pathname) ??
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

  let since = { ms: 0, at: performance.now() }
  const until = (ms: number) => {
    const delay = (ms - since.ms) / speed - (performance.now() - since.at)
    return delay > 0 ? new Promise((done) => setTimeout(done, delay)) : undefined
  }

  let count = 0
  for (const [ms, from, data] of steps) {
    if (from === 'server') {
      await until(ms)
      client.send(typeof data === 'string' ? data : bytes(data.base64))
    } else {
      while (received.length <= count) await new Promise<void>((done) => (wake = done))
      const actual = received[count++]
      if (typeof data === 'string' && actual !== data) {
        console.warn(\`#\${count} ${words.differs}\`, actual)
      }
      since = { ms, at: performance.now() }
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
