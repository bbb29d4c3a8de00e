import runtime from 'virtual:sandbox-runtime'
import { describe, expect, inject, it } from 'vitest'
import type { RunEntry } from '../../../src/runtime/entries.ts'
import { CONVERSATIONS } from './conversations.ts'
import { POISON, PRELUDE } from './poison.ts'
import { type Observed, type Program, runToEnd } from './support.ts'

/** Properties that an engine itself reads of an object, by the language or to print a stack. */
const OF_THE_ENGINE = ['then', 'prepareStackTrace', 'stackTraceLimit']

/** The words that our scripts read as properties; each is watched on `Object.prototype`. */
const WATCHED = [...new Set(runtime.match(/(?<=\.)[a-z]\w+\b/gi))].filter(
  (name) => !OF_THE_ENGINE.includes(name),
)

const converse = (
  platform: string,
  before: string,
  code: string,
  { files = {}, ...rest }: Partial<Program> = {},
): Promise<Observed> => {
  const main = `const WATCHED = ${JSON.stringify(WATCHED)}\n${PRELUDE}${before}${code}`
  return runToEnd({ platform, ...rest, files: { ...(files as object), 'main.js': main } })
}

/** Returns the events without the content of objects, which shows the program's changes. */
const told = (entries: readonly RunEntry[]): object[] =>
  entries.flatMap((entry): object[] => {
    const { kind } = entry
    if (kind === 'wire' || kind === 'server') return [{ kind, event: entry.event }]
    return kind === 'call' || kind === 'callback' ? [{ kind, member: entry.member }] : []
  })

describe('a program that replaces every function of the engine', () => {
  it('knows when a function is called', async () => {
    const observed = await converse('web', POISON, `[].includes(1); report(0)`)
    expect(observed.lines()).toEqual(['log: 0 Array.prototype.includes; '])
  })

  it.each(Object.entries(CONVERSATIONS))(
    'gets nothing of ours, and forges nothing, on %s',
    async (platform, code) => {
      const untouched = await converse(platform, '', code)
      const poisoned = await converse(platform, POISON, code)
      expect(poisoned.lines().at(-1)).toBe('log: 1000 ')
      expect(poisoned.states).toEqual(['running', 'finished'])
      expect(told(poisoned.entries)).toEqual(told(untouched.entries))
    },
  )

  /** A server script that answers in text and in bytes, and closes. */
  const SERVER = `import { Server } from 'mock-socket'
    new Server('wss://echo.example/', { selectProtocol: () => 'chat' }).on('connection', (socket) => {
      socket.on('message', (data) => socket.send(data))
      socket.on('close', () => {})
    })`

  it.each<[string, Partial<Program>]>([
    [
      'beside a server of its own',
      {
        files: { 'server.ts': SERVER },
        server: { mode: 'simulated', scenario: 'custom', url: '' },
      },
    ],
    [
      'with a live server',
      { server: { mode: 'live', scenario: 'echo', url: `${inject('liveServer')}echo` } },
    ],
  ])('gets nothing of ours, and forges nothing, %s', async (_, rest) => {
    const untouched = await converse('web', '', CONVERSATIONS.web!, rest)
    const poisoned = await converse('web', POISON, CONVERSATIONS.web!, rest)
    expect(poisoned.lines().at(-1)).toBe('log: 1000 ')
    expect(poisoned.states).toEqual(['running', 'finished'])
    expect(told(poisoned.entries)).toEqual(told(untouched.entries))
  })
})
