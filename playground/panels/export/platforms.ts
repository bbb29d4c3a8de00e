import type { PlatformId } from '../../../src/platforms/index.ts'

type Text = Promise<{ readonly default: string }>

/** Each platform's shim as text, fetched when it is exported. */
const shims: Readonly<Record<PlatformId, () => Text>> = {
  web: () => import('virtual:export/platform/web'),
  weex: () => import('virtual:export/platform/weex'),
  taro: () => import('virtual:export/platform/taro'),
  blueos: () => import('virtual:export/platform/blueos'),
  ohos: () => import('virtual:export/platform/ohos'),
}

/** The source of a platform's shim, as an ES module that stands by itself. */
export async function fetchShim(platform: string): Promise<string> {
  return (await shims[platform as PlatformId]()).default
}
