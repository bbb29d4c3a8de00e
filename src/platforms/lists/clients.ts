// Derived from `list.ts` by `npm run platforms`.
import type { OpenClient } from '../client-contract.ts'
import type { PlatformId } from '../list.ts'
import { openClient as web } from '../web/client.ts'
import { openClient as weex } from '../weex/client.ts'
import { openClient as taro } from '../taro/client.ts'
import { openClient as wx } from '../wx/client.ts'
import { openClient as uni } from '../uni/client.ts'
import { openClient as quickapp } from '../quickapp/client.ts'
import { openClient as blueos } from '../blueos/client.ts'
import { openClient as ohos } from '../ohos/client.ts'

/** A connection over the API of each platform, for measurements. */
export const clients: Readonly<Record<string, OpenClient>> = {
  web,
  weex,
  taro,
  wx,
  uni,
  quickapp,
  blueos,
  ohos,
} satisfies Record<PlatformId, OpenClient>
