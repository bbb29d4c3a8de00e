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
  /** Name of the main file. */
  readonly main: string
  readonly files: readonly CompiledFile[]
  readonly server: ServerChoice
  /** Live mode: the `sources` of the program's `Reach`, the only allowed targets. */
  readonly reach: readonly string[]
  readonly network: NetworkSettings
  /** The platform's `ambient` variables; none when missing. */
  readonly ambient?: Readonly<Record<string, string>>
  /**
   * Runs the program on virtual time; see `VirtualClock`. Missing: on the machine's clock, for a
   * program that somebody watches. Only in simulated mode; the
   * time does not wait for the screen of a page.
   */
  readonly virtual?: VirtualRun
}

/** A run on virtual time, which even a program without an end must leave. */
export interface VirtualRun {
  /** Date at the start, in milliseconds since the epoch. */
  readonly date: number
  /** Milliseconds without a new entry after which the run is stopped. */
  readonly quiet: number
  /** Milliseconds after which the run is stopped. */
  readonly longest: number
}

/** Limit of a {@link VirtualRun} that stopped the run. */
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
