import type { PageCause, RunEntry } from '../runtime/entries.ts'
import type { RunEnd, RunLimit, RunMessage, RunRequest, RunState } from '../runtime/request.ts'
import { Cell } from './cell.ts'
import type { RunControl } from './control.ts'
import type { NetworkAccess, ScreenPlace } from './document.ts'
import { type EntrySink, Inbox } from './inbox.ts'
import type { PageScripts } from './messages.ts'
import { scriptBlob, scriptBlobs } from './script-blob.ts'
import { SourceMaps } from './source-maps.ts'
import { takeTurn } from './turn.ts'

export type { RunControl, ServerAction } from './control.ts'
export type { NetworkAccess, SandboxMode, ScreenPlace } from './document.ts'
export { accessOf, reachOf } from './reach.ts'

/** Receiver of a run's output. */
export interface RunSink extends EntrySink {
  /**
   * Receives `running`, then once `stopped`, `finished` or `failed`.
   *
   * @param limit Limit that stopped the run; missing when something else did.
   */
  state(state: RunState, limit?: RunLimit): void
}

export interface SandboxOptions {
  /** Parent of the hidden frames. */
  readonly container: HTMLElement
  /** Loads the worker's source on first use; called again after a failure. */
  readonly loadRuntime: () => Promise<string>
  /** Loads the source of a platform's screen in the frame in the same way, for page programs. */
  readonly loadScreen?: (platform: string) => Promise<string>
  /** Loads the source of a framework of pages in the worker by its name, likewise. */
  readonly loadFramework?: (name: string) => Promise<string>
}

interface LiveRun {
  readonly cell: Cell
  readonly inbox: Inbox
  readonly sink: RunSink
  /** Releases the page's turn. */
  readonly release: () => void
  /** Time of the start, on the page's monotonic clock in milliseconds. */
  readonly begun: number
}

/** Milliseconds after the start of a run for preparing the next frame, to keep the start free. */
const SPARE_DELAY = 500

/** Runs untrusted programs, a single program at a time, each in a separate frame and worker. */
export class Sandbox {
  readonly #container: HTMLElement
  readonly #runtime: () => Promise<Blob>
  readonly #pageScripts: ((place: ScreenPlace) => Promise<PageScripts>) | undefined
  #spare: Cell | undefined
  #spareTimer: ReturnType<typeof setTimeout> | undefined
  #run: LiveRun | undefined

  constructor({ container, loadRuntime, loadScreen, loadFramework }: SandboxOptions) {
    this.#container = container
    this.#runtime = scriptBlob(loadRuntime)
    if (!loadScreen || !loadFramework) return
    const scripts = [scriptBlobs(loadScreen), scriptBlobs(loadFramework)] as const
    this.#pageScripts = async ({ platform, framework: name }) => {
      const [screen, framework] = await Promise.all([scripts[0](platform), scripts[1](name)])
      return { screen, framework }
    }
  }

  /**
   * Prepares a frame ahead of use, so that Run need not wait.
   *
   * @param access The program's network access, as in the later request.
   * @param screen Place of the screen; missing for a program without a page.
   * @returns Resolves when the frame is ready or could not be created; never rejects.
   */
  async prepare(access: NetworkAccess, screen?: ScreenPlace): Promise<void> {
    clearTimeout(this.#spareTimer)
    if (!this.#spare?.fits(access, screen)) this.#makeSpare(access, screen)
    await this.#spare!.ready.catch(() => {})
  }

  #makeSpare(access: NetworkAccess, screen?: ScreenPlace): void {
    this.#spare?.remove()
    const cell = new Cell({
      container: this.#container,
      access,
      screen,
      runtime: this.#runtime(),
      page: screen && this.#pageScripts?.(screen),
    })
    this.#spare = cell
    // The next run makes another and so tries again.
    cell.ready.catch(() => {
      if (this.#spare !== cell) return
      cell.remove()
      this.#spare = undefined
    })
  }

  /**
   * Runs a program; first stops any program running on the page.
   *
   * @param screen Place of the program's page; missing for a program without a page.
   */
  run(request: RunRequest, sink: RunSink, screen?: ScreenPlace): void {
    const release = takeTurn(() => this.stop())
    const access = { mode: request.server.mode, sources: request.reach }
    void this.prepare(access, screen)
    const cell = this.#spare!
    this.#spare = undefined
    const maps = new SourceMaps(request.files)
    const begun = performance.now()
    const inbox = new Inbox({
      sink,
      map: (position) => maps.original(position),
      end: (end) => (isLimit(end) ? this.#end(run, 'stopped', end) : this.#end(run, end)),
      latestTime: () => latestTime(request, begun),
      read: () => cell.read(),
      refuse: (reason) => this.#break(run, reason),
    })
    const run = { cell, inbox, sink, begun, release }
    this.#run = run
    sink.state('running')
    cell.ready.catch((error: unknown) => {
      if (this.#run !== run) return
      sink.entries([breakdown(error)], 0)
      this.#end(run, 'failed')
    })
    cell.run(toMessage(request), inbox.receive, () => {
      this.#break(run, 'gone')
    })
    this.#spareTimer = setTimeout(() => void this.prepare(access, screen), SPARE_DELAY)
  }

  /**
   * Performs a manual action on the program's network; does nothing without a running program, or
   * in live mode.
   */
  control(control: RunControl): void {
    this.#run?.cell.control(control)
  }

  /** Ends the program at once, regardless of its state; does nothing without a running program. */
  stop(): void {
    if (this.#run) this.#end(this.#run, 'stopped')
  }

  /** Stops and removes every frame. The sandbox may be used again. */
  dispose(): void {
    this.stop()
    clearTimeout(this.#spareTimer)
    this.#spare?.remove()
    this.#spare = undefined
  }

  /** Ends a program for a reason of the page's. */
  #break(run: LiveRun, cause: PageCause): void {
    if (this.#run !== run) return
    const { latest } = run.inbox
    const time = Math.max(latest?.time ?? 0, performance.now() - run.begun)
    const entry = failure(cause, REASONS[cause])
    run.sink.entries([{ ...entry, seq: (latest?.seq ?? 0) + 1, time }], 0)
    this.#end(run, 'failed')
  }

  #end(run: LiveRun, state: RunState, limit?: RunLimit): void {
    if (this.#run !== run) return
    this.#run = undefined
    run.release()
    run.inbox.close()
    run.cell.remove()
    run.sink.state(state, limit)
  }
}

/**
 * Copies a request to plain objects: a page may keep the request in objects that cannot be cloned.
 */
function toMessage({
  files,
  undeclared,
  declared,
  server,
  reach,
  network,
  ambient,
  limits,
  ...rest
}: RunRequest): RunMessage {
  return {
    request: {
      ...rest,
      undeclared: [...undeclared],
      ...(declared && { declared: { ...declared } }),
      server: { ...server },
      reach: [...reach],
      network: { ...network, failure: { ...network.failure } },
      ambient: { ...ambient },
      ...(limits && { limits: { ...limits } }),
      files: files.map(({ name, code, strict, awaits, repaired, notes }) => ({
        name,
        code,
        strict,
        awaits,
        ...(repaired && { repaired }),
        notes: notes.map(({ id, line, values }) => ({ id, line, values: values && { ...values } })),
      })),
    },
    pageProtocol: location.protocol,
  }
}

/** Milliseconds by which the clocks of two threads may differ, rounded as browsers do. */
const CLOCK_SLACK = 1_000

/** Returns the latest possible time of an entry at present, in milliseconds of the run. */
function latestTime({ limits, virtualDate }: RunRequest, begun: number): number {
  const longest =
    virtualDate === undefined ? performance.now() - begun : (limits?.longest ?? Infinity)
  return longest + CLOCK_SLACK
}

const isLimit = (end: RunEnd): end is RunLimit => end === 'quiet' || end === 'time'

/** Returns the console entry for a failure to load the worker's own code. */
function breakdown(error: unknown): RunEntry {
  return failure('module', error instanceof Error ? error.message : String(error))
}

function failure(cause: 'module' | PageCause, message: string): RunEntry {
  const value = { type: 'error', name: 'Error', message, frames: [] } as const
  return { kind: 'error', seq: 1, time: 0, cause, value, frames: [], origin: 'platform' }
}

/** Messages of the entries; the console shows the reader's language instead. */
const REASONS: Readonly<Record<PageCause, string>> = {
  gone: 'The browser ended the program.',
  flood: 'The page ended the program: too many unread messages.',
  forged: 'The page ended the program: an invalid message.',
}
