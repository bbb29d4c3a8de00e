import { realClock } from '../network/simulated/clock.ts'
import { createRandom } from '../network/simulated/random.ts'
import { createSchedule, type Schedule } from '../network/simulated/schedule.ts'
import { createVirtualClock } from '../network/simulated/virtual-clock.ts'
import { surroundings } from '../platforms/lists/surroundings.ts'
import { complete } from '../platforms/shared/surroundings/complete.ts'
import type { Surroundings } from '../platforms/surroundings-contract.ts'
import { SERVER_FILE } from '../scenario/file-names.ts'
import { defineAmbient } from './ambient.ts'
import { announceWork } from './announced-work.ts'
import { type EndingRun, endRun, muteTimers } from './app-end.ts'
import { createConsole } from './console.ts'
import { recordAction } from './by-hand.ts'
import type { RunControl } from './control.ts'
import { createDevice, holdWhileHidden, scheduleChanges } from './device.ts'
import { createHost } from './host.ts'
import { limitRun } from './limit-run.ts'
import { MAX_TIMERS } from './limits.ts'
import { Liveness } from './liveness.ts'
import { watchMessagePorts } from './message-ports.ts'
import { ModuleLoader, type ModuleScope } from './modules.ts'
import { passAsNative, replaceFunctionText } from './native-text.ts'
import { openNetwork, showSockets } from './network.ts'
import { shimFor } from './package-shim.ts'
import { openPage, type Page, type PageServices } from './page.ts'
import { hasOwn, now, put, whenSettled } from './primordials.ts'
import { Recorder, type RecorderOutbox } from './recorder.ts'
import type { RunEnd, RunMessage } from './request.ts'
import { platformTimersOn, timersOn } from './schedule-timers.ts'
import { ScriptLoader } from './scripts.ts'
import { StackReader } from './stack.ts'
import { captureTimers, createTimers, precedeTimers, type Timers } from './timers.ts'
import { recordUncaught } from './uncaught.ts'
import { showVirtualTime } from './virtual-date.ts'

/** Services kept for the runtime and removed from the program's scope. */
export interface RunServices {
  readonly importScripts: (url: string) => void
  /** The browser's own class, for live runs. */
  readonly WebSocket: typeof WebSocket
  readonly outbox: RecorderOutbox
  /** Only for a page program. */
  readonly page: PageServices | undefined
  proxyTarget(value: object): object | undefined
  /**
   * Sets the receiver of the user's manual actions.
   *
   * @param take Receives the manual actions from now on.
   */
  onControl(take: (control: RunControl) => void): void
  /** Receives the end of the run, once, when the program has nothing left to do or is at a limit. */
  onEnd(state: RunEnd): void
}

/** Runs a program in the global scope of this worker, once. */
export async function run(message: RunMessage, services: RunServices): Promise<void> {
  const stacks = new StackReader()
  const { limits, virtualDate } = message.request
  const virtual = virtualDate !== undefined
  const clock = virtual ? createVirtualClock() : realClock
  const schedule = createSchedule(clock)
  const time = virtual ? () => clock.now() / 1000 : now
  const recorder = new Recorder(services.outbox, stacks, services.proxyTarget, time)
  // The note on a repaired sample says that the sample is no program.
  // eslint-disable-next-line program/beside -- before the program
  const isSample = message.request.files.some(({ repaired }) => repaired)
  let failed = false
  let main: ModuleLoader | undefined
  let over = false
  const end = (state: RunEnd = failed ? 'failed' : 'finished'): void => {
    if (over) return
    over = true
    if (state === 'finished' && main && recorder.silent && !isSample) {
      explainSilence(main, recorder)
    }
    recorder.flush()
    // On virtual time, a repeating timer would take a processor for itself.
    if (virtual) schedule.dispose()
    services.onEnd(state)
  }
  try {
    const liveness = new Liveness(schedule, end)
    const parts = { services, stacks, recorder, liveness, schedule, time, end }
    const { program, server, page, ran } = assemble(message, parts)
    failed = !(await parseAll(message.request.files, recorder, program, server))
    if (failed) return end()
    recordUncaught(recorder, stacks, causeOf)
    if (limits) limitRun(limits, schedule, () => recorder.quiet, end)
    const startProgram = (): void =>
      start(program, 'program', schedule, recorder, (completed) => {
        failed = !completed
        if (completed && page) page.show(program.exports)
        else if (completed) ran?.(program.exports, (path) => program.load(path))
        if (!page) main = program
        liveness.settle()
      })
    if (!server) return startProgram()
    // A program begins when its server is up, as it would find a real one.
    start(server, 'server', schedule, recorder, startProgram)
  } catch (error) {
    // The program is not at fault, and must not seem to run for ever.
    failed = true
    recorder.recordError(error, 'exception', 'platform')
    end()
  }
}

/**
 * Raises a note at the end of a program that printed nothing and opened no connection. A program
 * that calls the platform has done something, unless all of it waits in a default export.
 */
function explainSilence({ exports }: ModuleLoader, recorder: Recorder): void {
  const hasDefault = typeof exports === 'object' && exports !== null && hasOwn(exports, 'default')
  if (hasDefault) recorder.recordNote('program.default-not-called')
  else if (!recorder.called) recorder.recordNote('program.nothing-done')
}

/**
 * Runs a main file in a separate task, where exceptions stay uncaught: only the event of an
 * uncaught exception knows the line of a thrown value other than an error.
 *
 * @param onEnd Called when the file has ended, with whether the file ran to the end.
 */
function start(
  loader: ModuleLoader,
  origin: 'program' | 'server',
  schedule: Schedule,
  recorder: Recorder,
  onEnd: (completed: boolean) => void,
): void {
  schedule.after(0, () => {
    let completed = false
    let ending: Promise<unknown> | undefined
    try {
      ending = loader.start()
      completed = true
    } finally {
      if (!ending) onEnd(completed)
    }
    if (!ending) return
    whenSettled(
      ending,
      () => onEnd(true),
      (error) => {
        recorder.recordError(error, causeOf(error) ?? 'exception', origin)
        onEnd(false)
      },
    )
  })
}

interface Loaders {
  readonly program: ModuleLoader
  /** Only with the user's own server. */
  readonly server?: ModuleLoader
  readonly page: Page | undefined
  /** Called with the exports of the main file in a program without a screen. */
  readonly ran: Surroundings['ran']
}

interface Parts {
  readonly services: RunServices
  readonly stacks: StackReader
  readonly recorder: Recorder
  readonly liveness: Liveness
  /** Everything of ours waits on this schedule; the program's own timers are the engine's. */
  readonly schedule: Schedule
  /** Returns the current time of the run, in milliseconds. */
  readonly time: () => number
  /** Ends the run. */
  readonly end: () => void
}

/** Installs the platform and the program's environment, and prepares the files for loading. */
function assemble(
  message: RunMessage,
  { services, stacks, recorder, liveness, schedule, time, end }: Parts,
): Loaders {
  const { request } = message
  const { virtualDate } = request
  const virtual = virtualDate !== undefined
  // The actions of a timer have no cause in the trace.
  const native = virtual
    ? precedeTimers(timersOn(schedule), recorder.causes.forget)
    : precedeTimers(captureTimers(globalThis), recorder.causes.forget)
  const tooMany = (): void => recorder.recordNote('program.too-many-timers', { most: MAX_TIMERS })
  const network = openNetwork(message, services.WebSocket, recorder, liveness, schedule)
  const device = createDevice(!request.network.offline, network.control)
  const muted = (base: Timers): Timers =>
    createTimers(
      muteTimers(base, () => device.ended),
      liveness,
      tooMany,
    )
  const timers = muted(native)
  const forPlatform = precedeTimers(platformTimersOn(schedule), recorder.causes.forget)
  holdWhileHidden(device.app, () => liveness.hold())
  const act = (control: RunControl): void => {
    const ends = control.type === 'end'
    if (device.ended || (control.type !== 'app' && !ends && !network.control)) return
    const seq = recordAction(recorder, control)
    const cause = seq === undefined ? {} : { seq }
    recorder.causes.during(cause, () => device.take(control))
    if (ends) endRun(ending, api.closesAtEnd)
  }
  const ending: EndingRun = {
    leave: network.leave,
    settings: request.network,
    note: (id, values) => recorder.recordNote(id, values),
    after: schedule.after,
    end,
  }
  services.onControl(act)
  scheduleChanges(request.network.changes, schedule, act, () => liveness.hold())
  const shim = shimFor(request.platform, request.files)
  if (!shim) throw new Error(`There is no platform '${request.platform}'.`)
  const parts = { ...network, app: device.app }
  const host = createHost(request, parts, recorder, muted(forPlatform))
  const api = shim(host)
  const page =
    services.page && openPage(services.page, services.importScripts, host, api, recorder, liveness)
  const beside = surroundings[request.platform]?.(
    { ...host, connection: device.connection, scope: globalThis },
    api,
  )
  const surface = beside ? complete(api, beside) : api
  const modules = { ...surface.modules, ...page?.modules }
  const globals = { ...surface.globals, ...page?.globals }

  watchMessagePorts(MessagePort.prototype, liveness, virtual ? schedule.hold : undefined)
  announceWork(globalThis, () => {
    const goOn = schedule.hold()
    const release = liveness.hold()
    return () => {
      release()
      goOn()
    }
  })
  if (virtual) {
    passAsNative(showVirtualTime(globalThis, virtualDate, time))
    const next = createRandom(request.network.seed)
    const shown = { random: () => next() }
    put(Math, 'random', shown.random)
    passAsNative(shown)
  }
  /* eslint-disable program/beside -- before the program */
  Object.assign(globalThis, timers, { console: createConsole(recorder, 'program') })
  for (const [name, value] of Object.entries(globals)) put(globalThis, name, value)
  /* eslint-enable program/beside */
  if (surface.globals?.WebSocket) showSockets(recorder, surface.globals.WebSocket as never)
  passAsNative([
    timers,
    globalThis.console,
    globals,
    modules,
    MessagePort.prototype.postMessage,
    Proxy,
  ])
  replaceFunctionText(Function.prototype)
  defineAmbient(
    globalThis,
    request.ambient ?? {},
    (specifier) => modules[specifier],
    (name, module) => recorder.recordNote('program.ambient-import', { name, module }),
  )

  const scripts = new ScriptLoader(services.importScripts, stacks)
  const load = (main: string, scope: ModuleScope): ModuleLoader =>
    new ModuleLoader(scripts, request.files, main, scope)
  const program = load(request.main, { modules, variables: {} })
  const own = { program, page, ran: beside?.ran }
  if (!network.servers) return own
  const server = load(SERVER_FILE, {
    modules: { 'mock-socket': network.servers },
    variables: { ...native, console: createConsole(recorder, 'server') },
  })
  return { ...own, server }
}

/**
 * Parses every file before any runs, and reports the findings of compiling and parsing.
 *
 * @returns Whether all files can run.
 */
async function parseAll(
  files: RunMessage['request']['files'],
  recorder: Recorder,
  program: ModuleLoader,
  server: ModuleLoader | undefined,
): Promise<boolean> {
  let parsed = true
  /* eslint-disable program/beside -- before the program */
  for (const { name, notes } of files) {
    for (const { id, line, values } of notes) {
      recorder.recordNote(id, values, { file: name, line, column: 1 })
    }
    /* eslint-enable program/beside */
    const isServer = name === SERVER_FILE
    const failure = await (isServer ? server : program)?.parse(name)
    if (!failure) continue
    parsed = false
    recorder.recordError(failure.error, 'syntax', isServer ? 'server' : 'program', failure.position)
  }
  return parsed
}

const causeOf = (error: unknown): 'module' | undefined =>
  ModuleLoader.isLoadError(error) ? 'module' : undefined
