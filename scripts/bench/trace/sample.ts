import type { PlatformId } from '../../../src/platforms/list.ts'

/** Task of a worker. */
export interface Sample {
  readonly platform: PlatformId
  readonly way: 'burst' | 'ping-pong'
  /** Number of messages; small enough to keep the whole trace. */
  readonly count: number
}
