// Derived from `list.ts` by `npm run platforms`.
import type { Shim } from '../contract.ts'
import type { PlatformId } from '../list.ts'
import { shim as web } from '../web/shim/index.ts'
import { shim as weex } from '../weex/shim/index.ts'
import { shim as taro } from '../taro/shim/index.ts'
import { shim as wx } from '../wx/shim/index.ts'
import { shim as uni } from '../uni/shim/index.ts'
import { shim as quickapp } from '../quickapp/shim/index.ts'
import { shim as blueos } from '../blueos/shim/index.ts'
import { shim as ohos } from '../ohos/shim/index.ts'

/** Every shim by platform: code and no texts, for the worker of a program. */
export const shims: Readonly<Record<string, Shim>> = {
  web,
  weex,
  taro,
  wx,
  uni,
  quickapp,
  blueos,
  ohos,
} satisfies Record<PlatformId, Shim>
