// Derived from `list.ts` by `npm run platforms`.
import type { PlatformModules } from '../module-names.ts'
import type { PlatformId } from '../list.ts'
import { modules as web } from '../web/modules.ts'
import { modules as weex } from '../weex/modules.ts'
import { modules as taro } from '../taro/modules.ts'
import { modules as wx } from '../wx/modules.ts'
import { modules as uni } from '../uni/modules.ts'
import { modules as quickapp } from '../quickapp/modules.ts'
import { modules as blueos } from '../blueos/modules.ts'
import { modules as ohos } from '../ohos/modules.ts'

/** Names of the modules by platform, for checking imports. */
export const modules: Readonly<Record<string, PlatformModules>> = {
  web,
  weex,
  taro,
  wx,
  uni,
  quickapp,
  blueos,
  ohos,
} satisfies Partial<Record<PlatformId, PlatformModules>>
