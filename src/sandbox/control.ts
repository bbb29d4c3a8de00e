export type {
  /** What a person does to a run by hand, page to worker, at any moment of it. */
  NetworkControl as RunControl,
  ServerAction,
} from '../network/simulated/control.ts'
