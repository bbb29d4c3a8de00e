import { BUDGETS } from '../budgets.ts'
import { interleave, pluck, type Sampler } from '../support/interleave.ts'
import {
  table,
  type BenchOptions,
  type Group,
  type Table,
  type Verdict,
} from '../support/report.ts'
import type { Elapsed } from '../support/stopwatch.ts'
import { ratioAtLeast } from '../support/verdict.ts'
import { burst } from './burst.ts'
import type { StartEndpoint } from './endpoint.ts'
import { pingPong } from './ping-pong.ts'
import { FACADE, shimSubjects, subjects } from './subjects.ts'
import { timeToOpen } from './time-to-open.ts'

const TEXT = 'x'.repeat(100)
const BURST = 20_000
/** Few where a round trip waits for a timer, as mock-socket's does. */
const ROUND_TRIPS = 5_000
const SLOW_ROUND_TRIPS = 50
const CONNECTIONS = 20
/** Number of discarded warm-up rounds. */
const WARM_UP = 1

/** Messages per second and time to open: each shim, the standard class, and the references. */
export const messages: Group = {
  name: 'messages',
  async run(options) {
    const atOnce = await traffic('20,000 messages of 100 bytes at once', options, {
      count: () => BURST,
      send: burst,
    })
    const inTurn = await traffic('Messages of 100 bytes, each after the one before', options, {
      count: (subject) => (subject === 'mock-socket' ? SLOW_ROUND_TRIPS : ROUND_TRIPS),
      send: pingPong,
    })
    options.say('time to open')
    const opening = await interleave(
      options.repeat,
      each((start) => timeToOpen(start, CONNECTIONS)),
      WARM_UP,
    )
    return {
      tables: [...atOnce.tables, ...inTurn.tables, table('Time to open', 'ms', opening, FACADE)],
      verdicts: [...atOnce.verdicts, ...inTurn.verdicts],
      remarks: [
        'Messages go to an echo server and back. The simulated network runs without delays of its own, client and server in one thread of Node; ws crosses the loopback.',
        'The budgets are judged by processor time, which other work on the machine hardly changes.',
      ],
    }
  },
}

interface Traffic {
  /** Returns the number of messages per sample. */
  count(subject: string): number
  send(start: StartEndpoint, count: number, text: string): Promise<Elapsed>
}

async function traffic(
  title: string,
  { repeat, say }: BenchOptions,
  { count, send }: Traffic,
): Promise<{ tables: Table[]; verdicts: Verdict[] }> {
  say(title.toLowerCase())
  const samplers = each(async (start, subject) => {
    const { wall, processor } = await send(start, count(subject), TEXT)
    const perSecond = (milliseconds: number) => (count(subject) * 1000) / milliseconds
    return { wall: perSecond(wall), processor: perSecond(processor) }
  })
  const samples = await interleave(repeat, samplers, WARM_UP)
  const byProcessor = table(
    `${title}: messages in a second of processor time`,
    'per second',
    pluck(samples, 'processor'),
    FACADE,
  )
  const byClock = table(`${title}: messages a second`, 'per second', pluck(samples, 'wall'), FACADE)
  const verdicts = byProcessor.rows
    .filter(({ name }) => Object.hasOwn(shimSubjects, name))
    .map(({ name, ratio }) =>
      ratioAtLeast(
        `${name}: ${title.toLowerCase()}, to the standard class`,
        ratio!.median,
        BUDGETS.messages.shim,
      ),
    )
  return { tables: [byClock, byProcessor], verdicts }
}

function each<T>(
  measure: (start: StartEndpoint, subject: string) => Promise<T>,
): Record<string, Sampler<T>> {
  return Object.fromEntries(
    Object.entries(subjects).map(([name, start]) => [name, () => measure(start, name)]),
  )
}
