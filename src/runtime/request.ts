import type { NetworkSettings } from '../scenario/network-settings.ts'
import type { ServerChoice } from '../scenario/scenario.ts'

/** One of the user's files, compiled to the body of a CommonJS function. */
export interface CompiledFile {
  /** As the user names it, e.g. `main.ts`. */
  readonly name: string
  readonly code: string
  /** Source map of version 3 as JSON. */
  readonly map: string
  /** Whether the code runs in strict mode, as a module does; scripts run sloppy. */
  readonly strict: boolean
  /** Whether the code awaits at its top; only the main file may. */
  readonly awaits: boolean
  /** Notes that compiling raised, by line. */
  readonly notes: readonly {
    readonly id: string
    readonly line: number
    /** Fill the `{name}` placeholders of the note's text. */
    readonly values?: Readonly<Record<string, string | number>>
  }[]
}

/** What the page asks a sandbox to run. */
export interface RunRequest {
  readonly platform: string
  readonly profile: string
  readonly undeclared: readonly string[]
  /** Name of the file that starts. */
  readonly main: string
  readonly files: readonly CompiledFile[]
  readonly server: ServerChoice
  /** Live mode: the `sources` of the program's `Reach`; it connects to nothing else. */
  readonly reach: readonly string[]
  readonly network: NetworkSettings
  /** The platform's `ambient` variables; none when missing. */
  readonly ambient?: Readonly<Record<string, string>>
}

/** A file as the worker gets it: the page keeps the source maps. */
export type LoadedFile = Omit<CompiledFile, 'map'>

/** Page to worker, once. What follows are `RunControl`s. */
export interface RunMessage {
  readonly request: Omit<RunRequest, 'files'> & { readonly files: readonly LoadedFile[] }
  /** Protocol of the page, e.g. `https:`, which decides what a live connection may do. */
  readonly pageProtocol: string
}

/**
 * `finished`: no socket or timer is left. `failed`: nor is one left, but an uncaught error ended
 * the main file; or the program could not start at all.
 */
export type RunState = 'idle' | 'compiling' | 'running' | 'stopped' | 'finished' | 'failed'
