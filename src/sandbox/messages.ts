import type { CompiledFile, RunRequest } from './request.ts'
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

/** A file as the worker gets it: the page keeps the source maps. */
export type LoadedFile = Omit<CompiledFile, 'map'>

/** Page to worker, once. What follows are `RunControl`s. */
export interface RunMessage {
  readonly request: Omit<RunRequest, 'files'> & { readonly files: readonly LoadedFile[] }
  /** Protocol of the page, e.g. `https:`, which decides what a live connection may do. */
  readonly pageProtocol: string
}

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
