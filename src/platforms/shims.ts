import { shim as blueos } from './blueos/shim/index.ts'
import type { Shim } from './contract.ts'
import type { PlatformId } from './index.ts'
import { shim as ohos } from './ohos/shim/index.ts'
import { shim as taro } from './taro/shim/index.ts'
import { shim as web } from './web/shim/index.ts'
import { shim as weex } from './weex/shim/index.ts'

/** Every platform's shim; apart from the platforms so that a worker carries code and no texts. */
export const shims: Readonly<Record<string, Shim>> = {
  web,
  weex,
  taro,
  blueos,
  ohos,
} satisfies Record<PlatformId, Shim>
