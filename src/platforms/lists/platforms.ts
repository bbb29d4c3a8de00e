// Derived from `list.ts` by `npm run platforms`.
import type { Platform } from '../contract.ts'
import type { PlatformId } from '../list.ts'
import { platform as web } from '../web/platform.ts'
import { platform as weex } from '../weex/platform.ts'
import { platform as taro } from '../taro/platform.ts'
import { platform as wx } from '../wx/platform.ts'
import { platform as uni } from '../uni/platform.ts'
import { platform as quickapp } from '../quickapp/platform.ts'
import { platform as blueos } from '../blueos/platform.ts'
import { platform as ohos } from '../ohos/platform.ts'

/** Every platform by id, in the order of pickers. */
export const byId: Readonly<Record<PlatformId, Platform>> = {
  web,
  weex,
  taro,
  wx,
  uni,
  quickapp,
  blueos,
  ohos,
}
