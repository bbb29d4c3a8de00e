// Derived from `list.ts` by `npm run platforms`.
import type { CreateSurroundings } from '../surroundings-contract.ts'
import type { PlatformId } from '../list.ts'
import { surroundings as web } from '../web/surroundings/index.ts'
import { surroundings as weex } from '../weex/surroundings/index.ts'
import { surroundings as taro } from '../taro/surroundings/index.ts'
import { surroundings as wx } from '../wx/surroundings/index.ts'
import { surroundings as uni } from '../uni/surroundings/index.ts'
import { surroundings as quickapp } from '../quickapp/surroundings/index.ts'
import { surroundings as blueos } from '../blueos/surroundings/index.ts'
import { surroundings as ohos } from '../ohos/surroundings/index.ts'

/** Modules and globals beside the WebSocket API by platform, for the worker of a program. */
export const surroundings: Readonly<Record<string, CreateSurroundings>> = {
  web,
  weex,
  taro,
  wx,
  uni,
  quickapp,
  blueos,
  ohos,
} satisfies Partial<Record<PlatformId, CreateSurroundings>>
