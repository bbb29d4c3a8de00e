/** Priorities of React's updates, as the lanes of React 18. */
export const DISCRETE = 1
export const DEFAULT = 16

/** The priority of the updates that the running code asks for. */
export interface Priorities {
  current: number
}
