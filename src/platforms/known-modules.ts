import { modules } from './lists/modules.ts'
import type { KnownModules } from './module-names.ts'

/** Returns the modules of a platform; `undefined` when the platform lists none. */
export function knownModules(platform: string): KnownModules | undefined {
  if (!Object.hasOwn(modules, platform)) return undefined
  const others = Object.entries(modules).filter(([id]) => id !== platform)
  return { meant: {}, ...modules[platform]!, others: others.map(([, other]) => other) }
}
