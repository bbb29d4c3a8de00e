import { afterAll, describe, expect, inject, it } from 'vitest'
import { commands } from 'vitest/browser'
import { compile } from '../../../../src/compiler/index.ts'
import type { Example, LiveDifferences, Platform } from '../../../../src/platforms/contract.ts'
import { platforms } from '../../../../src/platforms/index.ts'
import type { RunEntry } from '../../../../src/runtime/entries.ts'
import { Tally } from '../../../support/tally.ts'
import { createSandbox, observe, toRequest } from '../../sandbox/support.ts'
import { subject } from './support.ts'

const live = inject('liveServer')
const sources = import.meta.glob<string>('/src/platforms/[!_]*/examples/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

type Traced = Extract<RunEntry, { kind: 'call' | 'callback' | 'wire' }>
const isTraced = (entry: RunEntry): entry is Traced =>
  entry.kind === 'call' || entry.kind === 'callback' || entry.kind === 'wire'

/**
 * Returns the calls, messages and events of each connection, in order, each with the cause. The
 * order across two simultaneous connections depends on the servers; the order of a call's answer,
 * given at the platform's own time, and events from the network varies, too.
 *
 * @param differences Left out: calls and callbacks of a program with another output, and what a
 *   browser does otherwise on the wire.
 */
function byConnection(
  entries: readonly RunEntry[],
  differences: LiveDifferences = {},
): Record<string, string[]> {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]))
  const connections: Record<string, string[]> = {}
  const name = (entry: Traced) =>
    entry.kind === 'wire' && differences.wire ? entry.event.type : subject(entry)
  for (const entry of entries.filter(isTraced)) {
    if (entry.kind === 'wire' ? differences.wire : differences.output) continue
    const parent = bySeq.get(entry.parent ?? 0)
    // Only the simulated server tells what it does.
    const cause =
      parent && isTraced(parent) && !isArrival(entry) ? `${parent.kind} ${name(parent)}` : ''
    const line = entry.position ? ` at ${entry.position.line}` : ''
    const answers = entry.kind === 'callback' && parent?.kind === 'call'
    const place = `${entry.socket ?? 'none yet'}${answers ? ', answers' : ''}`
    const told = `${entry.kind} ${subject(entry)}${line} < ${cause}`
    ;(connections[place] ??= []).push(told)
  }
  return connections
}

const isArrival = (entry: RunEntry): boolean =>
  entry.kind === 'wire' && ['open', 'message', 'error', 'close'].includes(entry.event.type)

async function run(
  platform: Platform,
  { file, scenario, profile }: Example,
  mode: 'simulated' | 'live',
) {
  const files = { 'main.ts': sources[`/src/platforms/${platform.id}/examples/${file}`]! }
  const compiled = await compile(files, { repairs: platform.repairs })
  if (!compiled.ok) throw new Error(compiled.errors[0]?.message)
  const server = { mode, scenario, url: mode === 'live' ? `${live}${scenario}` : '' } as const
  const request = await toRequest({
    files: '',
    platform: platform.id,
    ambient: platform.ambient,
    server,
    ...(profile && { profile }),
  })
  const sandbox = createSandbox()
  const observed = observe(sandbox, { ...request, files: compiled.files, main: compiled.main })
  await observed.ended()
  sandbox.dispose()
  return observed.entries
}

const tally = new Tally()
afterAll(() =>
  commands.writeFile('test-results/parity-examples.json', JSON.stringify(tally.counts, null, 2)),
)

for (const platform of platforms) {
  describe(`the examples of ${platform.id}`, () => {
    // A server script and the changes of a device are of simulated runs alone.
    const examples = platform.examples.filter(
      ({ server, changes, steps, file }) => !server && !changes && !steps && file.endsWith('.ts'),
    )
    it.each(examples.map((example) => [example.id, example] as const))(
      '%s calls and is told the same, simulated and live',
      (_, example) =>
        tally.count(platform.id, async () => {
          const simulated = await run(platform, example, 'simulated')
          const real = await run(platform, example, 'live')
          expect(Object.keys(byConnection(simulated))).not.toEqual([])
          expect(byConnection(real, example.live)).toEqual(byConnection(simulated, example.live))
          // Named differences are true: a browser does otherwise.
          const { output, wire } = example.live ?? {}
          if (output || wire) expect(byConnection(real)).not.toEqual(byConnection(simulated))
        }),
    )
  })
}
