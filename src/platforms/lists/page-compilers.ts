// Derived from `list.ts` by `npm run platforms`.
import type { PageCompilers } from '../page-compiler.ts'
import type { PlatformId } from '../list.ts'
import { compilers as weex } from '../weex/page/compilers.ts'
import { compilers as taro } from '../taro/page/compilers.ts'
import { compilers as wx } from '../wx/page/compilers.ts'
import { compilers as uni } from '../uni/page/compilers.ts'
import { compilers as quickapp } from '../quickapp/page/compilers.ts'
import { compilers as blueos } from '../blueos/page/compilers.ts'
import { compilers as ohos } from '../ohos/page/compilers.ts'

/** Compilers of page files by platform. */
export const pageCompilers: Readonly<Record<string, PageCompilers>> = {
  weex,
  taro,
  wx,
  uni,
  quickapp,
  blueos,
  ohos,
} satisfies Partial<Record<PlatformId, PageCompilers>>
