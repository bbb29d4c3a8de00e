// Derived from `list.ts` by `npm run platforms`.
import type { PortabilityNote } from '../contract.ts'
import type { PlatformId } from '../list.ts'
import { notes as web } from '../web/notes/index.ts'
import { notes as weex } from '../weex/notes/index.ts'
import { notes as taro } from '../taro/notes/index.ts'
import { notes as wx } from '../wx/notes/index.ts'
import { notes as uni } from '../uni/notes/index.ts'
import { notes as quickapp } from '../quickapp/notes/index.ts'
import { notes as blueos } from '../blueos/notes/index.ts'
import { notes as ohos } from '../ohos/notes/index.ts'

/** Portability notes by platform. */
export const notes: Readonly<Record<PlatformId, readonly PortabilityNote[]>> = {
  web,
  weex,
  taro,
  wx,
  uni,
  quickapp,
  blueos,
  ohos,
}
