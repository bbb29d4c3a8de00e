import { interleave, type Sampler } from '../support/interleave.ts'
import { table, type BenchOptions, type Group, type Table } from '../support/report.ts'
import { ratioAtLeast } from '../support/verdict.ts'
import { burst } from './burst.ts'
import type { StartEndpoint } from './endpoint.ts'
import { pingPong } from './ping-pong.ts'
import { FACADE, shimSubjects, subjects } from './subjects.ts'
import { timeToOpen } from './time-to-open.ts'

const TEXT = 'x'.repeat(100)
const BURST = 30_000
const PING_PONG = 300
const CONNECTIONS = 20
/** Rounds that do not count. */
const WARM_UP = 1
/** Part of the façade's messages a second that a shim must leave. */
const BUDGET = 0.9

/** Messages a second and time to open: each shim, the façade, and what they can be held against. */
export const messages: Group = {
  name: 'messages',
  async run(options) {
    const inBurst = await rates('Messages a second, 100 bytes, 30,000 at once', options, burstRate)
    const inTurn = await rates(
      'Round trips a second, 100 bytes, one after the other',
      options,
      trip,
    )
    options.say('time to open')
    const opening = await interleave(
      options.repeat,
      each((start) => timeToOpen(start, CONNECTIONS)),
      WARM_UP,
    )
    return {
      tables: [inBurst, inTurn, table('Time to open', 'ms', opening, FACADE)],
      verdicts: [
        ...shimVerdicts('messages a second in a burst', inBurst),
        ...shimVerdicts('round trips a second', inTurn),
      ],
      remarks: [
        'Messages go to an echo server and back. The simulated network runs without delays of its own, client and server in one thread of Node; ws crosses the loopback.',
      ],
    }
  },
}

const burstRate = async (start: StartEndpoint) => (BURST * 1000) / (await burst(start, BURST, TEXT))
const trip = (start: StartEndpoint) => pingPong(start, PING_PONG, TEXT)

async function rates(
  title: string,
  { repeat, say }: BenchOptions,
  rate: (start: StartEndpoint) => Promise<number>,
): Promise<Table> {
  say(title.toLowerCase())
  return table(title, 'per second', await interleave(repeat, each(rate), WARM_UP), FACADE)
}

function each(measure: (start: StartEndpoint) => Promise<number>): Record<string, Sampler<number>> {
  return Object.fromEntries(
    Object.entries(subjects).map(([name, start]) => [name, () => measure(start)]),
  )
}

function shimVerdicts(what: string, { rows }: Table) {
  return rows
    .filter(({ name }) => Object.hasOwn(shimSubjects, name))
    .map(({ name, ratio }) => ratioAtLeast(`${name}: ${what}`, ratio!.median, BUDGET))
}
