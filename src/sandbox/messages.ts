import type { Mark } from './tape/words.ts'

/** Page to frame, once, with the channel's other end: what to start. */
export interface StartMessage {
  /** Source of the worker, a classic script. */
  readonly runtime: Blob
  /** Only where the program is a page. */
  readonly page?: PageScripts
}

/** Sources of what makes a program a page, each a classic script. */
export interface PageScripts {
  /** Draws in the frame. */
  readonly screen: Blob
  /** What the page stands on, in the worker. */
  readonly framework: Blob
}

/** What the screen's script leaves in the frame's `__openScreen`; called with its channel. */
export type OpenScreen = (port: MessagePort) => void

/** Worker to page. What arrives need not be one of these: the page believes nothing. */
export type WorkerMessage =
  | {
      readonly type: 'batch'
      /** As a `TapeWriter` writes them. */
      readonly entries: readonly Mark[]
      /** Entries left out since the batch before. */
      readonly dropped: number
    }
  | { readonly type: 'end'; readonly state: 'finished' | 'failed' }
