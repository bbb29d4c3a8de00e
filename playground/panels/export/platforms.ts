import type { PlatformId } from '../../../src/platforms/index.ts'

type Text = Promise<{ readonly default: string }>

/** Each platform's shim as text, fetched on export. */
const shims: Readonly<Record<PlatformId, () => Text>> = {
  web: () => import('virtual:export/platform/web'),
  weex: () => import('virtual:export/platform/weex'),
  taro: () => import('virtual:export/platform/taro'),
  blueos: () => import('virtual:export/platform/blueos'),
  ohos: () => import('virtual:export/platform/ohos'),
}

/** Fetches the source of a platform's shim, as a self-contained ES module. */
export async function fetchShim(platform: string): Promise<string> {
  return (await shims[platform as PlatformId]()).default
}
