import { compile } from '../../compiler/index.ts'
import { scenarios } from '../../network/scenarios/index.ts'
import { createSimulatedNetwork } from '../../network/simulated/index.ts'
import { createSchedule } from '../../network/simulated/schedule.ts'
import { createVirtualClock } from '../../network/simulated/virtual-clock.ts'
import type { PlatformSurface } from '../../platforms/contract.ts'
import { platformById } from '../../platforms/index.ts'
import { shims } from '../../platforms/lists/shims.ts'
import { announceWork } from '../../runtime/announced-work.ts'
import type { RunEntry } from '../../runtime/entries.ts'
import { Exchanges } from '../../runtime/exchange.ts'
import { createHost } from '../../runtime/host.ts'
import { Ears } from '../../runtime/hearing.ts'
import { Liveness } from '../../runtime/liveness.ts'
import { recordServer } from '../../runtime/observed-server.ts'
import { Outbox } from '../../runtime/outbox.ts'
import { Recorder } from '../../runtime/recorder.ts'
import { timersOn } from '../../runtime/schedule-timers.ts'
import { StackReader } from '../../runtime/stack.ts'
import { createTimers, type Timers } from '../../runtime/timers.ts'
import { traceSockets } from '../../runtime/traced-socket.ts'
import { DEFAULT_NETWORK, type NetworkSettings } from '../../scenario/network-settings.ts'
import { nativeRealm } from '../../standard/native-realm.ts'
import type { WebSocketConstructor } from '../../web-socket.ts'
import type { ExampleEntry } from '../model.ts'

/** Delays long enough for deferred callbacks of a platform to precede network events. */
const NETWORK: NetworkSettings = { ...DEFAULT_NETWORK, connectDelay: 40, latency: 20 }

/** Node may have no `CloseEvent`; the network's own is looked at as a browser's is. */
const CLOSE_ATTRIBUTES = 'type code reason wasClean'

/** Close code of a lost connection. */
const LOST = 1006

type Body = (...values: unknown[]) => Promise<void>
const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Body

/**
 * Runs a program of a platform on the simulated network and records calls, callbacks, network
 * messages and server actions. Everything waits on a single virtual clock, and times are omitted,
 * so every build records the same entries.
 *
 * @param scenario Id of the answering scenario.
 * @throws {Error} When the program does not compile.
 */
export async function record(
  platform: string,
  { code }: Pick<ExampleEntry, 'code'>,
  scenario: string,
): Promise<RunEntry[]> {
  const entries: RunEntry[] = []
  // Cloned as they are on their way to the page, where lists are ordinary arrays.
  const outbox = new Outbox((batch) => entries.push(...structuredClone(batch)))
  const recorder = new Recorder(outbox, new StackReader(), () => undefined)
  const exchanges = new Exchanges()
  const observe = recordServer(recorder, exchanges)
  const schedule = createSchedule(createVirtualClock())
  const endWork = announceWork(globalThis, schedule.hold)
  const ears = new Ears()
  const network = createSimulatedNetwork({
    schedule,
    hear: ears.tell,
    scenario: scenarios.find(({ id }) => id === scenario),
    settings: NETWORK,
    // A server's notice of a lost connection has no fixed order relative to the client's events.
    observe: (observation) => {
      const { event } = observation
      if (event.type !== 'closed' || event.code !== LOST) observe(observation)
    },
  })
  recorder.snapshots.views.add(nativeRealm.CloseEvent.prototype, CLOSE_ATTRIBUTES)
  await new Promise<void>((resolve, reject) => {
    const liveness = new Liveness(schedule, resolve)
    const timers = createTimers(timersOn(schedule), liveness)
    const sockets = traceSockets(
      network.WebSocket as WebSocketConstructor,
      recorder,
      exchanges,
      liveness,
      ears.listen,
    )
    const chosen = { profile: 'documented', undeclared: [] }
    const surface = shims[platform]!(createHost(chosen, sockets, recorder, timers))
    runProgram(platform, code, surface, timers).then(() => liveness.settle(), reject)
  })
  endWork()
  outbox.flush()
  network.dispose()
  return entries.map(({ position: _position, ...entry }) => ({ ...entry, time: 0 }))
}

async function runProgram(
  platform: string,
  code: string,
  { modules, globals }: PlatformSurface,
  timers: Timers,
): Promise<void> {
  const compiled = await compile({ 'main.ts': code }, { repairs: platformById(platform)!.repairs })
  if (!compiled.ok) throw new Error(compiled.errors.map(({ message }) => message).join('\n'))
  const variables: Record<string, unknown> = {
    require: (specifier: string) => modules[specifier],
    module: { exports: {} },
    exports: {},
    console: silent,
    ...timers,
    ...globals,
  }
  const [main] = compiled.files
  const body = new AsyncFunction(...Object.keys(variables), main!.code)
  await body(...Object.values(variables))
}

const silent = { log() {}, info() {}, warn() {}, error() {}, debug() {} }
