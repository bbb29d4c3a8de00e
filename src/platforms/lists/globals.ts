// Derived from `list.ts` by `npm run platforms`.
import type { GlobalNames } from '../module-names.ts'
import type { PlatformId } from '../list.ts'
import { globals as web } from '../web/surroundings/globals.ts'
import { globals as weex } from '../weex/surroundings/globals.ts'
import { globals as taro } from '../taro/surroundings/globals.ts'
import { globals as wx } from '../wx/surroundings/globals.ts'
import { globals as uni } from '../uni/surroundings/globals.ts'

/** Global names beside the WebSocket API by platform, for the editor. */
export const globals: Readonly<Record<string, GlobalNames>> = {
  web,
  weex,
  taro,
  wx,
  uni,
} satisfies Partial<Record<PlatformId, GlobalNames>>
