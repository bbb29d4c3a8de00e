// Derived from `list.ts` by `npm run platforms`.
import type { PortPlatform } from '../port-contract.ts'
import type { PlatformId } from '../list.ts'
import { port as web } from '../web/port/index.ts'
import { port as weex } from '../weex/port/index.ts'
import { port as taro } from '../taro/port/index.ts'
import { port as wx } from '../wx/port/index.ts'
import { port as uni } from '../uni/port/index.ts'
import { port as quickapp } from '../quickapp/port/index.ts'
import { port as blueos } from '../blueos/port/index.ts'
import { port as ohos } from '../ohos/port/index.ts'

/** Reading and writing of programs by platform. */
export const ports: Readonly<Record<string, PortPlatform>> = {
  web,
  weex,
  taro,
  wx,
  uni,
  quickapp,
  blueos,
  ohos,
} satisfies Partial<Record<PlatformId, PortPlatform>>
