import type { NetworkControl } from '../network/simulated/control.ts'

/** A user's manual action on a run, page to worker, at any time during the run. */
export type RunControl =
  | NetworkControl
  /** Sends the app to the background, or brings the app back. */
  | { readonly type: 'app'; readonly shown: boolean }
