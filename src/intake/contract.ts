import type { Scenario } from '../scenario/scenario.ts'

/** A file that a user drops, pastes or selects. */
export interface GivenFile {
  /** Name with its folders, separated by `/`. */
  readonly path: string
  readonly file: Blob
}

/** A file in a source, not read yet. */
export interface Entry {
  readonly path: string
  /** In bytes. */
  readonly size: number
}

/** Files that can be listed before any of them is read. */
export interface Source {
  readonly entries: readonly Entry[]
  /** Reads files of the list. */
  read(wanted: readonly Entry[]): Promise<ReadonlyMap<string, Uint8Array>>
}

/** Why a file of a project is not a file of the program. */
export type LeftOutReason = 'binary' | 'lock' | 'tool' | 'name' | 'large' | 'beyond'

/** The files that are not in the program. */
export interface LeftOut {
  /** Names of folders that were not read, such as `node_modules`. */
  readonly folders: readonly string[]
  /** Number of files per reason. */
  readonly files: Readonly<Partial<Record<LeftOutReason, number>>>
}

/** A program made from given files. */
export interface GivenProgram {
  readonly platform: string
  /** Whether the files name the platform; otherwise it is the platform on screen. */
  readonly isPlatformKnown: boolean
  readonly files: Readonly<Record<string, string>>
  /** The file that the program starts with, as the user named it. */
  readonly start: string
  /** Whether the start is an HTML page: the scripts run, and the elements are not drawn. */
  readonly isUndrawn?: boolean
  /** The scenario around the program, for a program exported by this site. */
  readonly exported?: Scenario
  readonly leftOut: LeftOut
}
