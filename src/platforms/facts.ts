import type { PlatformId } from './index.ts'
import { blueos } from './blueos/facts/index.ts'
import type { PlatformFacts } from './facts-contract.ts'
import { ohos } from './ohos/facts/index.ts'
import { taro } from './taro/facts/index.ts'
import { web } from './web/facts/index.ts'
import { weex } from './weex/facts/index.ts'

/** Facts of each platform; a missing platform is a type error. */
export const facts: Readonly<Record<PlatformId, PlatformFacts>> = { web, weex, taro, blueos, ohos }
