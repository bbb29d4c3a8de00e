import type { RunEntry } from '../../src/runtime/entries.ts'
import type { RunState } from '../../src/runtime/request.ts'
import { THEMES, type Theme } from '../panels/share/embed/options.ts'
import type { RowLevel } from '../run/rows.ts'

/** Version of the messages between a frame and the page around it. */
export const PROTOCOL = 1

/** A line of the console, as the page around the frame is told it. */
export interface ToldLine {
  /** Counts what the run reports, from 1; the trace counts along. */
  readonly seq: number
  /** Milliseconds since the run began. */
  readonly time: number
  readonly level: RowLevel
  /** As the console shows it, on one line; at most {@link MAX_TEXT} characters. */
  readonly text: string
  readonly origin: 'program' | 'server' | 'platform'
  /** The user's file and line, where they are known. */
  readonly file?: string
  readonly line?: number
}

/** Most characters of a line that is told. */
export const MAX_TEXT = 10_000

/** What a frame tells the page around it. */
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
 * Why a command was not obeyed.
 *
 * - `live`: a program in live mode is started by a person, who has read which hosts it may reach.
 * - `link`: what was to be loaded is no scenario; the frame says what is wrong with it.
 */
export type Refusal = 'live' | 'link'

/** What the page around a frame may ask for. */
export type Command =
  | { readonly type: 'run' | 'stop' }
  | { readonly type: 'theme'; readonly theme: Theme }
  /** What stands behind the `#` of a link, or the JSON that such a link carries. */
  | { readonly type: 'load'; readonly link: string }
  | { readonly type: 'load'; readonly scenario: object }

/** Puts an event into its envelope. */
export function envelope(event: EmbedEvent): object {
  return { polysocket: PROTOCOL, ...event }
}

/**
 * Takes a command out of its envelope.
 *
 * @param data What a window posted: anything at all.
 * @returns `undefined` for whatever is no command of this version.
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
