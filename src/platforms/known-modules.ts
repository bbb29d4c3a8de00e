import { platformIds } from './list.ts'
import { modules } from './lists/modules.ts'
import type { KnownModules, PlatformModules } from './module-names.ts'

/** Modules of this package, for adapters and for libraries of the web. */
const PACKAGE: KnownModules['names'] = Object.fromEntries(
  ['over', ...platformIds].map((name) => [`polysocket/${name}`, 'any' as const]),
)

/** Leaves out the packages of which a platform is not the owner. */
function ownOnly({ names, common = [], ...rest }: PlatformModules): PlatformModules {
  const own = Object.entries(names).filter(([specifier]) => !common.includes(specifier))
  return { ...rest, names: Object.fromEntries(own) }
}

/** Returns the modules of a platform; `undefined` when the platform lists none. */
export function knownModules(platform: string): KnownModules | undefined {
  if (!Object.hasOwn(modules, platform)) return undefined
  const others = Object.entries(modules).filter(([id]) => id !== platform)
  const own = modules[platform]!
  return {
    meant: {},
    ...own,
    names: { ...own.names, ...PACKAGE },
    others: others.map(([, other]) => ownOnly(other)),
  }
}
