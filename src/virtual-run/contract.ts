import type { RunEntry } from '../runtime/entries.ts'
import type { RunLimit } from '../runtime/request.ts'
import type { NetworkSettings } from '../scenario/network-settings.ts'

/** A program and its surroundings for a run on virtual time. */
export interface VirtualRun {
  /** Id of the program's platform. */
  readonly platform: string
  /** Source by file name; `main.*` runs. */
  readonly files: Readonly<Record<string, string>>
  /** Profile of the platform; `documented` if unset. */
  readonly profile?: string
  /** Id of the answering server scenario. */
  readonly scenario: string
  readonly settings: NetworkSettings
  /** Receives what the program leaves uncaught; only one run at a time may have a receiver. */
  readonly catchUncaught?: UncaughtCatcher
}

/**
 * Passes uncaught errors and rejections to a receiver.
 *
 * @returns Ends the catching.
 */
export type UncaughtCatcher = (receive: (error: unknown) => void) => () => void

/** The course of a run. */
export interface VirtualCourse {
  /** In order, with times of the virtual clock. */
  readonly entries: readonly RunEntry[]
  /** The limit that stopped the program; unset when nothing was left to do. */
  readonly limit?: RunLimit
}

/** An error of a program that does not compile. */
export class NotCompiled extends Error {}
