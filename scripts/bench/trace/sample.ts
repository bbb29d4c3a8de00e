/** Platforms whose shims are measured in a worker. */
export const PLATFORMS = ['web', 'weex', 'taro', 'blueos', 'ohos'] as const

/** What one worker is to do. */
export interface Sample {
  readonly platform: (typeof PLATFORMS)[number]
  readonly way: 'burst' | 'ping-pong'
  /** Messages; few enough for the whole trace of them to be kept. */
  readonly count: number
}
