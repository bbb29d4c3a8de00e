/** Platforms with shims measured in a worker. */
export const PLATFORMS = ['web', 'weex', 'taro', 'blueos', 'ohos'] as const

/** Task of a worker. */
export interface Sample {
  readonly platform: (typeof PLATFORMS)[number]
  readonly way: 'burst' | 'ping-pong'
  /** Number of messages; small enough to keep the whole trace. */
  readonly count: number
}
