// Derived from `list.ts` by `npm run platforms`.
import type { PageFormat } from '../page-contract.ts'
import type { PlatformId } from '../list.ts'
import { formats as weex } from '../weex/page/formats.ts'
import { formats as taro } from '../taro/page/formats.ts'
import { formats as wx } from '../wx/page/formats.ts'
import { formats as uni } from '../uni/page/formats.ts'
import { formats as quickapp } from '../quickapp/page/formats.ts'
import { formats as blueos } from '../blueos/page/formats.ts'
import { formats as ohos } from '../ohos/page/formats.ts'

/** Formats of page files by platform, without the compilers. */
export const pageFormats: Readonly<Record<string, readonly PageFormat[]>> = {
  weex,
  taro,
  wx,
  uni,
  quickapp,
  blueos,
  ohos,
} satisfies Partial<Record<PlatformId, readonly PageFormat[]>>
