import { platform as blueos } from './blueos/platform.ts'
import type { Platform } from './contract.ts'
import { platform as ohos } from './ohos/platform.ts'
import { platform as taro } from './taro/platform.ts'
import { platform as web } from './web/platform.ts'
import { platform as weex } from './weex/platform.ts'

/** Every platform by id, in the order of pickers. */
const byId = { web, weex, taro, blueos, ohos } satisfies Record<string, Platform>

export type PlatformId = keyof typeof byId

/** Every platform: the baseline first. */
export const platforms: readonly Platform[] = Object.values(byId)

/** Returns the platform with an id, possibly from a link; `undefined` for none. */
export function platformById(id: string): Platform | undefined {
  return Object.hasOwn(byId, id) ? byId[id as PlatformId] : undefined
}
