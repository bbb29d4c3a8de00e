import type { NetworkSettings } from '../scenario/network-settings.ts'
import type { ServerChoice } from '../scenario/scenario.ts'

/** A file of the user's, compiled to the body of a CommonJS function. */
export interface CompiledFile {
  /** As named by the user, e.g. `main.ts`. */
  readonly name: string
  readonly code: string
  /** Source map of version 3 as JSON. */
  readonly map: string
  /** Whether the code runs in strict mode, as a module does; scripts run sloppy. */
  readonly strict: boolean
  /** Whether the code has a top-level `await`; allowed only in the main file. */
  readonly awaits: boolean
  /** Set for a broken sample of a document, repaired with a note. */
  readonly repaired?: true
  /** Notes raised by the compiler, by line. */
  readonly notes: readonly {
    readonly id: string
    readonly line: number
    /** Fill the `{name}` placeholders of the note's text. */
    readonly values?: Readonly<Record<string, string | number>>
  }[]
}

/** The page's request to a sandbox for a run. */
export interface RunRequest {
  readonly platform: string
  readonly profile: string
  readonly undeclared: readonly string[]
  /** Values of declarations, by id; see `PlatformHost.declared`. */
  readonly declared?: Readonly<Record<string, string>>
  /** Name of the main file. */
  readonly main: string
  readonly files: readonly CompiledFile[]
  readonly server: ServerChoice
  /** Live mode: the `sources` of the program's `Reach`, the only allowed targets. */
  readonly reach: readonly string[]
  readonly network: NetworkSettings
  /** The platform's `ambient` variables; none when missing. */
  readonly ambient?: Readonly<Record<string, string>>
  /** Limits of a program that nobody watches; none when missing. */
  readonly limits?: RunLimits
  /**
   * Runs the program on virtual time, see `VirtualClock`, from a date in milliseconds since the
   * epoch. Missing: on the machine's clock. Only in simulated mode and with limits; the time does
   * not wait for the screen of a page.
   */
  readonly virtualDate?: number
}

/** Limits at which a run is stopped, in milliseconds of the run's own time. */
export interface RunLimits {
  /** Time without a new entry. */
  readonly quiet: number
  /** Time since the start. */
  readonly longest: number
}

/** Name of a limit that stopped a run; see {@link RunLimits}. */
export type RunLimit = 'quiet' | 'time'

/** How a worker's run ended by itself; see {@link RunState}. */
export type RunEnd = 'finished' | 'failed' | RunLimit

/** A file for the worker: the page keeps the source maps. */
export type LoadedFile = Omit<CompiledFile, 'map'>

/** Page to worker, once. All further messages are `RunControl`s. */
export interface RunMessage {
  readonly request: Omit<RunRequest, 'files'> & { readonly files: readonly LoadedFile[] }
  /** Protocol of the page, e.g. `https:`, which decides the rights of a live connection. */
  readonly pageProtocol: string
}

/**
 * `finished`: no socket or timer is left. `failed`: none is left either, but an uncaught error
 * ended the main file; or the program could not start at all.
 */
export type RunState = 'idle' | 'compiling' | 'running' | 'stopped' | 'finished' | 'failed'
