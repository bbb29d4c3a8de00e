/**
 * Ids of the platforms in the order of pickers. Each is the name of a folder beside this file; what
 * else names a platform is derived from this list by `npm run platforms`.
 */
export const platformIds = [
  'web', // The baseline of every comparison.
  'weex',
  'taro',
  'wx',
  'uni',
  'quickapp',
  'blueos',
  'ohos',
] as const

export type PlatformId = (typeof platformIds)[number]

/** Id of the platform whose API browsers have: the standard. */
export const baseline: PlatformId = platformIds[0]

/** Returns whether a text is the id of a platform. */
export function isPlatformId(text: string): text is PlatformId {
  return (platformIds as readonly string[]).includes(text)
}
