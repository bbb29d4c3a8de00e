import { blueos } from './blueos/index.ts'
import type { Platform } from './contract.ts'
import { ohos } from './ohos/index.ts'
import { taro } from './taro/index.ts'
import { web } from './web/index.ts'
import { weex } from './weex/index.ts'

/** Every platform by id, in the order of pickers. */
const byId = { web, weex, taro, blueos, ohos } satisfies Record<string, Platform>

export type PlatformId = keyof typeof byId

/** Every platform: the baseline first. */
export const platforms: readonly Platform[] = Object.values(byId)

/** Returns the platform with an id, possibly from a link; `undefined` for none. */
export function platformById(id: string): Platform | undefined {
  return Object.hasOwn(byId, id) ? byId[id as PlatformId] : undefined
}
