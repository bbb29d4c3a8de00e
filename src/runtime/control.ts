import type { NetworkControl } from '../network/simulated/control.ts'

/** A user's manual action on a run, page to worker, at any time during the run. */
export type RunControl =
  | NetworkControl
  /** Sends the app to the background, or brings the app back. */
  | { readonly type: 'app'; readonly shown: boolean }
  /** Ends the app, as the user or the system does. */
  | { readonly type: 'end' }
