// Derived from `list.ts` by `npm run platforms`.
import type { PlatformFacts } from '../facts-contract.ts'
import type { PlatformId } from '../list.ts'
import { facts as web } from '../web/facts/index.ts'
import { facts as weex } from '../weex/facts/index.ts'
import { facts as taro } from '../taro/facts/index.ts'
import { facts as wx } from '../wx/facts/index.ts'
import { facts as uni } from '../uni/facts/index.ts'
import { facts as quickapp } from '../quickapp/facts/index.ts'
import { facts as blueos } from '../blueos/facts/index.ts'
import { facts as ohos } from '../ohos/facts/index.ts'

/** Facts by platform, for the reference. */
export const facts: Readonly<Record<PlatformId, PlatformFacts>> = {
  web,
  weex,
  taro,
  wx,
  uni,
  quickapp,
  blueos,
  ohos,
}
