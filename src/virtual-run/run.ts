import { compile } from '../compiler/index.ts'
import { scenarios } from '../network/scenarios/index.ts'
import { createSimulatedNetwork } from '../network/simulated/index.ts'
import { createSchedule } from '../network/simulated/schedule.ts'
import { createVirtualClock } from '../network/simulated/virtual-clock.ts'
import type { PlatformSurface } from '../platforms/contract.ts'
import { platformById } from '../platforms/index.ts'
import { surroundings } from '../platforms/lists/surroundings.ts'
import { complete } from '../platforms/shared/surroundings/complete.ts'
import { defaultExport } from '../runtime/ambient.ts'
import { announceWork } from '../runtime/announced-work.ts'
import { type EndingRun, endRun, muteTimers } from '../runtime/app-end.ts'
import { recordAction } from '../runtime/by-hand.ts'
import { createConsole } from '../runtime/console.ts'
import { createDevice, holdWhileHidden, scheduleChanges } from '../runtime/device.ts'
import type { RunEntry } from '../runtime/entries.ts'
import { Exchanges } from '../runtime/exchange.ts'
import { Ears } from '../runtime/hearing.ts'
import { createHost } from '../runtime/host.ts'
import { namesOf } from '../platforms/conditions.ts'
import { limitRun } from '../runtime/limit-run.ts'
import { Liveness } from '../runtime/liveness.ts'
import { ModuleLoader } from '../runtime/modules.ts'
import { recordServer } from '../runtime/observed-server.ts'
import { Outbox } from '../runtime/outbox.ts'
import { shimFor } from '../runtime/package-shim.ts'
import { Recorder } from '../runtime/recorder.ts'
import type { RunControl } from '../runtime/control.ts'
import type { RunLimit } from '../runtime/request.ts'
import { platformTimersOn, timersOn } from '../runtime/schedule-timers.ts'
import { StackReader } from '../runtime/stack.ts'
import { createTimers, precedeTimers, type Timers } from '../runtime/timers.ts'
import { traceClient } from '../runtime/traced-client.ts'
import { traceSockets } from '../runtime/traced-socket.ts'
import { nativeRealm } from '../standard/native-realm.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { NotCompiled, type VirtualCourse, type VirtualRun } from './contract.ts'
import { fixedGlobals } from './fixed-globals.ts'
import { nodeScripts } from './node-scripts.ts'

/** Attributes that a browser's `CloseEvent` has, for engines without the class. */
const CLOSE_ATTRIBUTES = 'type code reason wasClean'

/** Limits of virtual time, in milliseconds: programs may repeat a timer forever. */
const LIMITS = { quiet: 120_000, longest: 300_000 }

/**
 * Runs a program in this engine, on a simulated network and a virtual clock, without sandbox. The
 * same run has the same course on every machine.
 *
 * @throws NotCompiled With every compile error.
 * @throws What the main file throws, if nothing catches uncaught errors.
 */
export async function runVirtually(run: VirtualRun): Promise<VirtualCourse> {
  const entries: RunEntry[] = []
  const clock = createVirtualClock()
  const schedule = createSchedule(clock)
  const time = () => clock.now() / 1000
  // Cloned as they are on their way to the page, where lists are ordinary arrays.
  const outbox = new Outbox((batch) => entries.push(...structuredClone(batch)))
  const stacks = new StackReader()
  const recorder = new Recorder(outbox, stacks, () => undefined, time)
  recorder.snapshots.views.add(nativeRealm.CloseEvent.prototype, CLOSE_ATTRIBUTES)
  const exchanges = new Exchanges()
  const ears = new Ears()
  const compiled = await compileAll(run)
  const endWork = announceWork(globalThis, schedule.hold)
  const network = createSimulatedNetwork({
    schedule,
    hear: ears.tell,
    scenario: scenarios.find(({ id }) => id === run.scenario),
    settings: run.settings,
    observe: recordServer(recorder, exchanges),
  })
  const endCatching = run.catchUncaught?.((error) =>
    recorder.recordError(error, 'exception', 'program'),
  )
  let limit: RunLimit | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      const stop = (reached?: RunLimit) => {
        limit = reached
        resolve()
      }
      const liveness = new Liveness(schedule, stop)
      limitRun(LIMITS, schedule, () => recorder.quiet, stop)
      // The actions of a timer have no cause in the trace.
      const device = createDevice(!run.settings.offline, network.control)
      const alive = (timers: Timers): Timers =>
        createTimers(
          muteTimers(precedeTimers(timers, recorder.causes.forget), () => device.ended),
          liveness,
        )
      const timers = alive(timersOn(schedule))
      const sockets = traceSockets(
        network.WebSocket as WebSocketConstructor,
        recorder,
        exchanges,
        liveness,
        ears.listen,
      )
      const chosen = { profile: run.profile ?? 'documented', undeclared: [] }
      const shim = shimFor(run.platform, compiled.files)!
      const client = traceClient(network.client, recorder, exchanges, liveness)
      holdWhileHidden(device.app, () => liveness.hold())
      const { app, connection } = device
      const ending: EndingRun = {
        leave: network.leave,
        settings: run.settings,
        note: (id, values) => recorder.recordNote(id, values),
        after: schedule.after,
        end: () => stop(),
      }
      const act = (control: RunControl): void => {
        if (device.ended) return
        recordAction(recorder, control)
        device.take(control)
        if (control.type === 'end') endRun(ending, api.closesAtEnd)
      }
      scheduleChanges(run.settings.changes, schedule, act, () => liveness.hold())
      const parts = { app, client, WebSocket: sockets, listen: network.listen }
      const host = createHost(chosen, parts, recorder, alive(platformTimersOn(schedule)))
      const api = shim(host)
      const scope = Object.create(globalThis) as object
      const beside = surroundings[run.platform]?.({ ...host, connection, scope }, api)
      const surface = beside ? complete(api, beside) : api
      const variables = {
        WebSocket: undefined,
        ...fixedGlobals(time, run.settings.seed),
        ...timers,
        ...ambientOf(run.platform, surface),
        ...surface.globals,
        console: createConsole(recorder, 'program'),
      }
      // Assigning would call the setters of the process.
      Object.defineProperties(scope, Object.getOwnPropertyDescriptors(variables))
      const scripts = nodeScripts(
        (name) => name,
        (name, indent) => stacks.add({ name, url: name, indent }),
      )
      const { modules } = surface
      const loader = new ModuleLoader(scripts, compiled.files, compiled.main, {
        modules,
        variables,
      })
      schedule.after(0, () => {
        start(loader)
          .then(() => beside?.ran?.(loader.exports, (path) => loader.load(path)))
          .catch((error: unknown) => {
            if (!run.catchUncaught) reject(error as Error)
            recorder.recordError(error, 'exception', 'program')
          })
          .finally(() => liveness.settle())
      })
    })
  } finally {
    endCatching?.()
    endWork()
    outbox.flush()
    network.dispose()
  }
  return { entries, ...(limit && { limit }) }
}

const start = async (loader: ModuleLoader): Promise<void> => void (await loader.start())

async function compileAll({ platform, files, profile = 'documented' }: VirtualRun) {
  const { repairs, conditions, scriptPages } = platformById(platform)!
  const names = namesOf(conditions, profile, () => true)
  const compiled = await compile(
    { ...files },
    {
      repairs,
      ...(names && { conditions: names }),
      ...(scriptPages && { scriptPages }),
    },
  )
  if (compiled.ok) return compiled
  const places = compiled.errors.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  )
  throw new NotCompiled(places.join('\n'))
}

/** Returns the variables that a platform's documents use without an import. */
function ambientOf(platform: string, { modules }: PlatformSurface): Record<string, unknown> {
  const names = Object.entries(platformById(platform)!.ambient)
  return Object.fromEntries(
    names.map(([name, specifier]) => [name, defaultExport(modules[specifier])]),
  )
}
