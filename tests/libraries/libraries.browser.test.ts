import { afterAll, describe, expect, it } from 'vitest'
import { payloadOf } from '../../src/trace/describe.ts'
import { conversationOf } from '../../src/trace/frames/conversation.ts'
import { decodeMessage } from '../../src/trace/frames/index.ts'
import { Trace } from '../../src/trace/trace.ts'
import type { RunEntry } from '../../src/runtime/entries.ts'
import { createSandbox, observe, toRequest } from '../unit/sandbox/support.ts'
import { dependencies } from './package.json' with { type: 'json' }
import { runPlainly } from './support/run-plainly.ts'
import { libraries } from './table.ts'

const texts = import.meta.glob<string>('./sessions/*/{server.ts,lines.txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sandbox = createSandbox()
afterAll(() => sandbox.dispose())

/**
 * Creates a signal to abort before the test's timeout, so the test can report the output of a
 * hanging session.
 */
const patience = () => AbortSignal.timeout(60_000)

/** The last line of each session. */
const DONE = 'log: done'

const isOver = (lines: readonly string[]) => lines.includes(DONE)

/**
 * Runs a session in the simulated network, and returns the output, the raised notes and the
 * protocols of all messages. Later output, which may come in the same batch, is ignored.
 */
async function runSimulated(code: string, server: string, signal: AbortSignal) {
  const request = await toRequest({
    files: { 'main.js': code, 'server.ts': server },
    server: { mode: 'simulated', scenario: 'custom', url: '' },
  })
  const observed = observe(sandbox, request)
  const aborted = new Promise((resolve) => signal.addEventListener('abort', resolve))
  const isNote = (line: string) => line.startsWith('note: ')
  const over = observed.until(() => isOver(observed.lines()) || observed.states.length > 1)
  await Promise.race([over, aborted])
  sandbox.stop()
  const all = observed.lines()
  const reported = isOver(all) ? all.slice(0, all.indexOf(DONE) + 1) : all
  return {
    lines: reported.filter((line) => !isNote(line)),
    notes: reported.filter(isNote).map((line) => line.slice('note: '.length)),
    protocols: await protocolsOf(observed.entries),
  }
}

/** Returns the protocols of the messages of a run, sorted; `?` for a message of no known protocol. */
async function protocolsOf(entries: readonly RunEntry[]): Promise<readonly string[]> {
  const trace = new Trace()
  trace.append(entries)
  const names = new Set<string>()
  for (const entry of entries) {
    const payload = entry.kind === 'wire' ? payloadOf(entry.event) : undefined
    if (entry.kind !== 'wire' || !payload) continue
    const decoded = await decodeMessage(payload, conversationOf(trace, entry.socket))
    names.add(decoded?.protocol ?? '?')
  }
  return [...names].sort()
}

describe.each(libraries)('$name', ({ name, session, notes = [], protocols = ['?'] }) => {
  const expected = texts[`./sessions/${session}/lines.txt`]?.trimEnd().split('\n')
  const load = async () =>
    (await import(/* @vite-ignore */ `/@id/__x00__virtual:session/${session}`)).default as string

  it(`${dependencies[name]} prints its lines over a real server`, async () => {
    expect(await runPlainly(await load(), isOver, patience())).toEqual(expected)
  })

  it(`prints the same in the simulated network, with ${notes.length} notes`, async () => {
    const server = texts[`./sessions/${session}/server.ts`]!
    expect(await runSimulated(await load(), server, patience())).toEqual({
      lines: expected,
      notes,
      protocols,
    })
  })
})
