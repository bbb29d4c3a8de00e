import type { RunEntry } from '../../src/runtime/entries.ts'
import type { RunState } from '../../src/runtime/request.ts'
import { THEMES, type Theme } from '../panels/share/embed/options.ts'
import type { RowLevel } from '../run/rows.ts'

/** Version of the messages between an embedded playground and the embedding page. */
export const PROTOCOL = 1

/** A line of the console, in the form sent to the embedding page. */
export interface ToldLine {
  /** Number of the report within the run, from 1; trace entries share the count. */
  readonly seq: number
  /** Milliseconds since the run began. */
  readonly time: number
  readonly level: RowLevel
  /** The console's text on a single line; at most {@link MAX_TEXT} characters. */
  readonly text: string
  readonly origin: 'program' | 'server' | 'platform'
  /** The user's file and line, if known. */
  readonly file?: string
  readonly line?: number
}

/** Most characters of a line sent to the embedding page. */
export const MAX_TEXT = 10_000

/** An event sent to the embedding page. */
export type EmbedEvent =
  /** The program is shown, and commands are heard. */
  | { readonly type: 'ready' }
  | { readonly type: 'state'; readonly state: RunState }
  /** Height of what is in the frame, in pixels; told where that decides (`height=content`). */
  | { readonly type: 'resize'; readonly height: number }
  /** What the console got; `dropped` counts lines that were left out. */
  | { readonly type: 'entry'; readonly entries: readonly ToldLine[]; readonly dropped: number }
  /** What else happened: calls, wire, callbacks, server; with the fields of a trace's export. */
  | { readonly type: 'trace'; readonly events: readonly RunEntry[]; readonly dropped: number }
  /** Another text or program is on screen: what stands behind the `#` of its link. */
  | { readonly type: 'changed'; readonly link: string; readonly edited: boolean }
  /** A command was not obeyed. */
  | { readonly type: 'refused'; readonly command: Command['type']; readonly reason: Refusal }

/**
 * Why a command was refused.
 *
 * - `live`: a program in live mode is started by a person, after reading the list of hosts within
 *   reach.
 * - `link`: the value to load is no scenario; the embedded playground shows the error.
 */
export type Refusal = 'live' | 'link'

/** A request of the embedding page. */
export type Command =
  | { readonly type: 'run' | 'stop' }
  | { readonly type: 'theme'; readonly theme: Theme }
  /** What stands behind the `#` of a link, or the JSON that such a link carries. */
  | { readonly type: 'load'; readonly link: string }
  | { readonly type: 'load'; readonly scenario: object }

/** Puts an event into an envelope. */
export function envelope(event: EmbedEvent): object {
  return { polysocket: PROTOCOL, ...event }
}

/**
 * Takes a command out of an envelope.
 *
 * @param data Data posted by a window, of any type.
 * @returns `undefined` for anything other than a command of this version.
 */
export function readCommand(data: unknown): Command | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { polysocket, type, theme, link, scenario } = data as Record<string, unknown>
  if (polysocket !== PROTOCOL) return undefined
  switch (type) {
    case 'run':
    case 'stop':
      return { type }
    case 'theme': {
      const known = THEMES.find((one) => one === theme)
      return known && { type, theme: known }
    }
    case 'load':
      if (typeof link === 'string') return { type, link }
      if (typeof scenario === 'object' && scenario !== null) return { type, scenario }
  }
  return undefined
}
