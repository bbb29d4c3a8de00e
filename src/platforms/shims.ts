import { shim as blueos } from './blueos/shim.ts'
import type { Shim } from './contract.ts'
import type { PlatformId } from './index.ts'
import { shim as ohos } from './ohos/shim.ts'
import { shim as taro } from './taro/shim.ts'
import { shim as web } from './web/shim.ts'
import { shim as weex } from './weex/shim.ts'

/** Every platform's shim; apart from the platforms so that a worker carries code and no texts. */
export const shims: Readonly<Record<string, Shim>> = {
  web,
  weex,
  taro,
  blueos,
  ohos,
} satisfies Record<PlatformId, Shim>
