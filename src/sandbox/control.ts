export type {
  /** A user's manual action on a run, page to worker, at any time during the run. */
  NetworkControl as RunControl,
  ServerAction,
} from '../network/simulated/control.ts'
