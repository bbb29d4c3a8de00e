import { compile } from '../../../src/compiler/index.ts'
import { scenarios } from '../../../src/network/scenarios/index.ts'
import { createSimulatedNetwork } from '../../../src/network/simulated/index.ts'
import type { Example, Platform, PlatformHost } from '../../../src/platforms/contract.ts'
import { namesOf } from '../../../src/platforms/conditions.ts'
import type { WebSocketConstructor } from '../../../src/web-socket.ts'
import { shims } from '../../../src/platforms/lists/shims.ts'
import { surroundings } from '../../../src/platforms/lists/surroundings.ts'
import { complete } from '../../../src/platforms/shared/surroundings/complete.ts'
import { announceWork } from '../../../src/runtime/announced-work.ts'
import { createDevice, holdWhileHidden, scheduleChanges } from '../../../src/runtime/device.ts'
import { Liveness } from '../../../src/runtime/liveness.ts'
import { platformTimersOn, timersOn } from '../../../src/runtime/schedule-timers.ts'
import { createTimers } from '../../../src/runtime/timers.ts'
import { countedClient } from '../../support/counted-client.ts'
import { testSchedule } from '../../support/virtual-time.ts'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'
import { Snapshotter } from '../../../src/runtime/snapshot/index.ts'

type Body = (...values: unknown[]) => Promise<void>
const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Body

/** The parts of an example that matter to a run. */
type Run = Pick<Example, 'file' | 'scenario' | 'profile' | 'changes'>

/**
 * Runs an example over the simulated network, without a surrounding sandbox and worker.
 *
 * @param sources The example's files, by file name in the folder.
 * @returns The output and the raised notes, in the format of {@link Example.output}.
 */
export async function runExample(
  platform: Platform,
  { file, scenario, profile = 'documented', changes }: Run,
  sources: Readonly<Record<string, string>>,
): Promise<string[]> {
  const lines: string[] = []
  const schedule = testSchedule()
  let ended = () => {}
  const end = new Promise<void>((resolve) => (ended = resolve))
  const endWork = announceWork(globalThis, schedule.hold)
  const liveness = new Liveness(schedule, ended)
  const timers = createTimers(timersOn(schedule), liveness)
  const forPlatform = createTimers(platformTimersOn(schedule), liveness)
  const network = createSimulatedNetwork({
    scenario: scenarios.find(({ id }) => id === scenario),
    schedule,
  })
  const snapshots = new Snapshotter({ proxyTarget: () => undefined, frames: () => [] })
  const write =
    (level: string) =>
    (...values: unknown[]) =>
      void lines.push(
        `${level}: ${values.map((value) => snapshotText(snapshots.take(value))).join(' ')}`,
      )
  const console = Object.fromEntries(
    ['log', 'info', 'warn', 'error', 'debug'].map((level) => [level, write(level)]),
  ) as Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'debug'>

  class CountedSocket extends network.WebSocket {
    constructor(...parameters: ConstructorParameters<WebSocketConstructor>) {
      super(...parameters)
      this.addEventListener('close', liveness.hold())
    }
  }
  const device = createDevice(true, network.control)
  holdWhileHidden(device.app, () => liveness.hold())
  scheduleChanges(changes, schedule, device.take, () => liveness.hold())
  const host: PlatformHost = {
    app: device.app,
    client: countedClient(network.client, () => liveness.hold()),
    listen: network.listen,
    WebSocket: CountedSocket as WebSocketConstructor,
    console,
    setTimeout: forPlatform.setTimeout,
    clearTimeout: forPlatform.clearTimeout,
    profile,
    declares: () => true,
    declared: () => undefined,
    note: (id) => void lines.push(`note: ${id}`),
  }
  const api = shims[platform.id]!(host)
  const { connection } = device
  const beside = surroundings[platform.id]?.({ ...host, connection, scope: {} }, api)
  const surface = beside ? complete(api, beside) : api

  const compiled = await compile(
    { 'main.ts': sources[file]! },
    { repairs: platform.repairs, conditions: namesOf(platform.conditions, profile, () => true) },
  )
  if (!compiled.ok) throw new Error(compiled.errors.map(({ message }) => message).join('\n'))
  const [main] = compiled.files
  for (const { id } of main!.notes) lines.push(`note: ${id}`)
  const variables: Record<string, unknown> = {
    require: (specifier: string) => surface.modules[specifier],
    module: { exports: {} },
    exports: {},
    console,
    ...timers,
    ...surface.globals,
  }
  try {
    await new AsyncFunction(...Object.keys(variables), main!.code)(...Object.values(variables))
    liveness.settle()
    await end
  } finally {
    endWork()
    network.dispose()
  }
  return lines
}
