import type { PlatformId } from '../../platforms/index.ts'
import { blueos } from './blueos/index.ts'
import type { PlatformFacts } from './contract.ts'
import { ohos } from './ohos/index.ts'
import { taro } from './taro/index.ts'
import { web } from './web/index.ts'
import { weex } from './weex/index.ts'

/** What is said of each platform beyond its declarations; one that is missing does not compile. */
export const facts: Readonly<Record<PlatformId, PlatformFacts>> = { web, weex, taro, blueos, ohos }
