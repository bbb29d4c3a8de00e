import { describe, expect, it } from 'vitest'
import { createSimulatedNetwork } from '../../../src/network/simulated/index.ts'
import { platforms } from '../../../src/platforms/index.ts'
import { modules } from '../../../src/platforms/lists/modules.ts'
import { shims } from '../../../src/platforms/lists/shims.ts'
import { hostOf } from '../../../src/package/platform.ts'

/** Returns the names that an import of a module may have. */
function namesOf(module: unknown): string[] {
  const names = Object.keys(module as object).filter((name) => name !== '__esModule')
  const isModule = Object.hasOwn(module as object, '__esModule')
  return isModule ? names : ['default', ...names]
}

describe.each(platforms.flatMap(({ id, profiles }) => profiles.map((profile) => [id, profile.id])))(
  'the list of modules of %s, %s',
  (id, profile) => {
    const known = modules[id!]!.names
    const { WebSocket } = createSimulatedNetwork({})
    const surface = shims[id!]!(hostOf({ WebSocket, profile }))

    it('has every module with every name', () => {
      for (const [specifier, module] of Object.entries(surface.modules)) {
        expect(Object.keys(known)).toContain(specifier)
        const names = known[specifier]
        if (names !== 'any') expect(names).toEqual(expect.arrayContaining(namesOf(module)))
      }
    })
  },
)
