import { computed, onBeforeUnmount, readonly, ref, shallowRef, watch } from 'vue'
import type { CompileError, CompileResult } from '../../src/compiler/contract.ts'
import type { ShownPlatform } from '../../src/platforms/contract.ts'
import type { ActionEntry, RunEntry } from '../../src/runtime/entries.ts'
import type { RunState } from '../../src/runtime/request.ts'
import type { RunControl, RunSink, ScreenPlace } from '../../src/sandbox/index.ts'
import { accessOf, reachOf } from '../../src/sandbox/reach.ts'
import { takeTurn } from '../../src/sandbox/turn.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { createConsoleLog } from './console-log.ts'
import { isConsoleLine } from './rows.ts'
import type { SandboxSource } from './sandbox-source.ts'
import { createTraceLog } from './trace-log.ts'

/** The sources of a run. */
export interface RunOptions {
  /** Sandbox of the program; the creator also disposes of the sandbox. */
  readonly sandbox: SandboxSource
  /** Returns the current scenario. */
  scenario(): Scenario
  /** Returns the platform of the current scenario. */
  platform(): Pick<ShownPlatform, 'ambient'>
  /**
   * Compiles the scenario's files for the sandbox; a docs page has the result ready from the build.
   *
   * @param signal Ends compiling; compiling then rejects.
   */
  compile(scenario: Scenario, signal: AbortSignal): Promise<CompileResult>
  /**
   * Fetches in advance the parts for compiling and showing a run; missing where everything is
   * present.
   */
  fetchAhead?(): Promise<unknown>
  /** Returns the place of the program's page; missing where there is no screen. */
  screen?(): ScreenPlace | undefined
}

/** Milliseconds during which a run without output counts as starting. */
const START = 1_000

/**
 * Runs the program on screen, a single run at a time: compiles the program, passes the result to
 * the sandbox, collects the reports. A program with compile errors leaves the last run's output
 * unchanged.
 */
export function useRun(options: RunOptions) {
  const state = ref<RunState>('idle')
  const lines = createConsoleLog()
  const trace = createTraceLog()
  const problems = shallowRef<readonly CompileError[]>([])
  /** Why the run could not even start, e.g. when the network went away before the code came. */
  const breakdown = ref('')
  /** Whether the latest run's network is the simulated network. */
  const simulated = ref(true)

  const { sandbox } = options
  let latest = 0
  let compiling = new AbortController()
  /** Whether the latest run began a while ago. */
  const settled = ref(true)
  /** Whether the program's app is in the background. */
  const hidden = ref(false)
  let settling: ReturnType<typeof setTimeout> | undefined
  /** Returns whether the program is being compiled or runs. */
  const going = () => state.value === 'compiling' || state.value === 'running'
  /** Whether a run has begun without any output yet; postponable work should wait. */
  const starting = computed(() => {
    return going() && !settled.value && lines.rows.value.length === 0
  })

  /** Prepares an iframe and all parts of a run, so Run starts without waiting. */
  async function prepare(): Promise<void> {
    try {
      const ahead = options.fetchAhead?.()
      await (await sandbox.get()).prepare(accessOf(options.scenario()), options.screen?.())
      await ahead
    } catch {
      // Nobody has asked for anything yet; Run tries again and says what is wrong.
    }
  }

  function collect(batch: readonly RunEntry[], lost: number): void {
    lines.append(batch.filter(isConsoleLine), lost)
    trace.append(batch)
    // A scenario can hide the app too.
    const last = batch.findLast(isAppAction)
    if (last) hidden.value = last.action === 'hidden'
  }

  /** Compiles and runs; a run still going is stopped first. */
  async function run(): Promise<void> {
    const turn = ++latest
    compiling.abort()
    const { signal } = (compiling = new AbortController())
    const scenario = options.scenario()
    const { ambient } = options.platform()
    const current = () => turn === latest
    const release = takeTurn(() => void (current() && cancel()))
    state.value = 'compiling'
    settled.value = false
    clearTimeout(settling)
    settling = setTimeout(() => (settled.value = true), START)
    breakdown.value = ''
    simulated.value = scenario.server.mode === 'simulated'
    try {
      const [ready, result] = await Promise.all([sandbox.get(), options.compile(scenario, signal)])
      if (!current()) return
      problems.value = result.ok ? [] : result.errors
      if (!result.ok) {
        state.value = 'failed'
        return
      }
      lines.clear()
      trace.restart(scenario.platform)
      const { files, main } = result
      const reach = reachOf(scenario).sources
      const request = { ...scenario, files, main, ambient, reach }
      const sink: RunSink = {
        entries: (batch, lost) => current() && collect(batch, lost),
        state: (next) => {
          if (!current()) return
          lines.show()
          trace.show()
          state.value = next
        },
      }
      release()
      ready.run(request, sink, options.screen?.())
    } catch (error) {
      if (!current()) return
      state.value = 'failed'
      breakdown.value = error instanceof Error ? error.message : String(error)
    }
  }

  /** Ends compiling, and ignores the rest of the run. */
  function cancel(): void {
    latest++
    compiling.abort()
    lines.show()
    state.value = 'stopped'
  }

  /** Ends the run at once, regardless of the program's state. */
  async function stop(): Promise<void> {
    if (!going()) return
    cancel()
    // Others may have the same sandbox; what runs in it now is this run, or nothing.
    ;(await sandbox.get()).stop()
  }

  /**
   * Performs an action on the program's device or network by hand; does nothing unless the program is
   * running, and on the network in simulated mode alone.
   */
  async function control(action: RunControl): Promise<void> {
    if (state.value === 'running') (await sandbox.get()).control(action)
  }

  /** Ends the run and clears the reports, because another program takes over. */
  async function forget(): Promise<void> {
    const stopped = stop()
    latest++
    state.value = 'idle'
    problems.value = []
    breakdown.value = ''
    lines.clear()
    trace.restart()
    await stopped
  }

  /** Sends the app of the running program to the background, or brings the app back. */
  function setHidden(wanted: boolean): void {
    hidden.value = wanted
    void control({ type: 'app', shown: !wanted })
  }
  watch(state, () => (hidden.value = false))

  onBeforeUnmount(() => {
    clearTimeout(settling)
    void stop()
  })

  return {
    state: readonly(state),
    going,
    starting,
    rows: lines.rows,
    dropped: lines.dropped,
    trace,
    problems,
    breakdown: readonly(breakdown),
    prepare,
    simulated: readonly(simulated),
    run,
    stop,
    control,
    hidden: readonly(hidden),
    setHidden,
    forget,
    clearConsole: lines.clear,
  }
}

export type Run = ReturnType<typeof useRun>

const isAppAction = (entry: RunEntry): entry is ActionEntry =>
  entry.kind === 'action' && (entry.action === 'hidden' || entry.action === 'shown')
