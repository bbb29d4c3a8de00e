import type { Platform } from './contract.ts'
import { isPlatformId } from './list.ts'
import { byId } from './lists/platforms.ts'

export type { PlatformId } from './list.ts'

/** Every platform: the baseline first. */
export const platforms: readonly Platform[] = Object.values(byId)

/** Returns the platform with an id, possibly from a link; `undefined` for none. */
export function platformById(id: string): Platform | undefined {
  return isPlatformId(id) ? byId[id] : undefined
}
