import { describe, expect, it } from 'vitest'
import type { ServerScenario, ServerSocket } from '../../../src/network/contract.ts'
import { createSimulatedNetwork, type Observation } from '../../../src/network/simulated/index.ts'
import { createRandom } from '../../../src/network/simulated/random.ts'
import { realClock, type Clock } from '../../../src/network/simulated/clock.ts'
import { createSchedule } from '../../../src/network/simulated/schedule.ts'
import type { NetworkFailure, NetworkSettings } from '../../../src/scenario/network-settings.ts'
import { testClock, testSchedule } from '../../support/virtual-time.ts'
import { trace } from './support.ts'

const title = { en: 'Test', zh: '测试' }
/** A scenario sending each message to everyone, and its own message after a while. */
const chat: ServerScenario = {
  id: 'chat',
  title,
  summary: title,
  serve() {
    const sockets = new Set<ServerSocket>()
    return {
      connection(socket) {
        sockets.add(socket)
        socket.on('message', (data) => sockets.forEach((each) => each.send(data)))
        socket.on('close', () => sockets.delete(socket))
        socket.after(3, () => socket.send('tick'))
      },
    }
  },
}

/** A program's actions on sockets, all closed in the end. */
type Program = (construct: () => WebSocket) => void

const programs: Readonly<Record<string, Program>> = {
  'three clients that talk at once'(construct) {
    for (const name of ['a', 'b', 'c']) {
      const socket = construct()
      let heard = 0
      socket.onopen = () => {
        for (let count = 0; count < 4; count++) socket.send(name.repeat(1 + count * 7))
      }
      socket.onmessage = () => ++heard === 6 && socket.close(4000, name)
    }
  },
  'an answer to each message, in a microtask'(construct) {
    const sockets = [construct(), construct()]
    for (const socket of sockets) {
      let turns = 0
      socket.onopen = () => socket.send('0')
      socket.onmessage = async ({ data }) => {
        await Promise.resolve()
        if (++turns < 5) socket.send(`${data}.`)
        else socket.close()
      }
    }
  },
  'a client that connects again after each end'(construct) {
    const connect = (left: number) => {
      const socket = construct()
      socket.onopen = () => {
        socket.send(`${left} left`)
        socket.send(new Uint8Array(40))
      }
      socket.onmessage = () => socket.close()
      socket.onclose = () => left > 0 && connect(left - 1)
    }
    connect(2)
    connect(2)
  },
}

const failures: readonly NetworkFailure[] = [
  { kind: 'none' },
  { kind: 'lose', after: 6 },
  { kind: 'close', after: 5, code: 4002, reason: 'enough' },
  { kind: 'malformed', after: 7 },
  { kind: 'silence', after: 4 },
  { kind: 'hang' },
  { kind: 'refuse', status: 500 },
]

/** Returns the settings of a seed, with a failure of every kind among any seven. */
function settingsOf(seed: number): Partial<NetworkSettings> {
  return {
    seed,
    connectDelay: seed % 3,
    latency: 1 + (seed % 2),
    jitter: 1 + (seed % 4),
    bandwidth: seed % 3 === 0 ? 0 : 20_000,
    messageLimit: seed % 10 === 9 ? 20 : 0,
    failure: failures[seed % failures.length]!,
  }
}

/** Returns all events of a run, in order. */
async function run(
  program: Program,
  settings: Partial<NetworkSettings>,
  clock: Clock = testClock(),
): Promise<string[]> {
  const events: string[] = []
  const observe = ({ id, cause, connection, event }: Observation) =>
    events.push(`server ${id} of ${cause} on ${connection}: ${JSON.stringify(event)}`)
  const { WebSocket, dispose } = createSimulatedNetwork({
    scenario: chat,
    settings,
    schedule: createSchedule(clock),
    observe,
    closingTimeouts: { handshake: 8, transport: 4 },
  })
  let constructed = 0
  let live = 0
  await new Promise<void>((resolve) => {
    program(() => {
      const socket = new WebSocket('ws://host/')
      const number = ++constructed
      const steps = trace(socket)
      const record = () => {
        for (const step of steps.splice(0)) events.push(`client ${number}: ${step}`)
      }
      for (const type of ['open', 'message', 'error', 'close']) {
        socket.addEventListener(type, record)
      }
      socket.addEventListener('close', () => queueMicrotask(() => --live === 0 && resolve()))
      live++
      if (settings.failure?.kind === 'silence')
        socket.addEventListener('open', () => socket.close())
      return socket
    })
  })
  dispose()
  return events
}
describe.each(Object.entries(programs))('%s', (_, program) => {
  it('leaves the same trace for the same seed, for each of 100', async () => {
    const seeds = Array.from({ length: 100 }, (_, seed) => seed)
    const traces = new Set<string>()
    for (const seed of seeds) {
      const first = await run(program, settingsOf(seed))
      const again = await run(program, settingsOf(seed))
      expect(again, `seed ${seed}`).toEqual(first)
      traces.add(first.join('\n'))
    }
    // Chance is at work at all.
    expect(traces.size).toBeGreaterThan(20)
  })

  it('leaves the same trace while the machine is busy', async () => {
    const settings = settingsOf(7)
    const idle = await run(program, settings)
    beBusy()
    const busy = await run(program, settings)
    expect(busy).toEqual(idle)
  })

  it('leaves the same trace on the clock of the machine', async () => {
    const settings = settingsOf(8)
    const virtual = await run(program, settings)
    expect(await run(program, settings, realClock)).toEqual(virtual)
  })
})

it('gives each connection a row of chance of its own', () => {
  const row = (...of: number[]) => {
    const random = createRandom(1, ...of)
    return Array.from({ length: 5 }, random)
  }
  expect(row(1, 0)).toEqual(row(1, 0))
  const rows = [row(1, 0), row(1, 1), row(2, 0), row(2, 1)]
  expect(new Set(rows.flat()).size).toBe(20)
})

it('spreads chance evenly', () => {
  const random = createRandom(2 ** 40 + 1)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let count = 0; count < 10_000; count++) tenths[Math.floor(random() * 10)]!++
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

/** Takes the thread for some milliseconds every now and then, until the test ends. */
function beBusy(): void {
  const schedule = testSchedule()
  const work = () => {
    testClock().elapse(7)
    schedule.after(2, work)
  }
  work()
}
