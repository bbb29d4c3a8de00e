import type { ShownPlatform } from './contract.ts'
import { platformById as byId, platforms as all } from './index.ts'

/** Every platform as the browser's scripts have it: the baseline first. */
export const platforms: readonly ShownPlatform[] = all

/** Returns the platform with an id, possibly from a link; `undefined` for none. */
export const platformById: (id: string) => ShownPlatform | undefined = byId
