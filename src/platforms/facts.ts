import type { PlatformId } from './index.ts'
import { facts as blueos } from './blueos/facts/index.ts'
import type { PlatformFacts } from './facts-contract.ts'
import { facts as ohos } from './ohos/facts/index.ts'
import { facts as taro } from './taro/facts/index.ts'
import { facts as web } from './web/facts/index.ts'
import { facts as weex } from './weex/facts/index.ts'

/** Facts of each platform; a missing platform is a type error. */
export const facts: Readonly<Record<PlatformId, PlatformFacts>> = { web, weex, taro, blueos, ohos }
