import type { RunEnd } from '../runtime/request.ts'
import type { Mark } from './tape/words.ts'

/** Page to frame, once, with the channel's other end: the scripts to start. */
export interface StartMessage {
  /** Source of the worker, a classic script. */
  readonly runtime: Blob
  /** Only for a page program. */
  readonly page?: PageScripts
}

/** Sources of the page support, each a classic script. */
export interface PageScripts {
  /** Draws in the frame. */
  readonly screen: Blob
  /** The page framework, in the worker. */
  readonly framework: Blob
}

/** Set by the screen's script as the frame's `__openScreen`; called with the screen's channel. */
export type OpenScreen = (port: MessagePort) => void

/**
 * Worker to page, through the gate, which bounds the size and the rate. An actual message may have
 * any form: the page trusts nothing.
 */
export type WorkerMessage =
  | {
      readonly type: 'batch'
      /** As written by a `TapeWriter`. */
      readonly entries: readonly Mark[]
      /** Entries left out since the batch before. */
      readonly dropped: number
    }
  | { readonly type: 'end'; readonly state: RunEnd }
