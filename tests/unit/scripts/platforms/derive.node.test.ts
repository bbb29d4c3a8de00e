import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { derive, outdated } from '../../../../scripts/platforms/derive.ts'
import { exportsOf } from '../../../../scripts/platforms/exports.ts'
import { prose } from '../../../../scripts/platforms/prose.ts'
import { platforms } from '../../../../src/platforms/index.ts'
import { platformIds } from '../../../../src/platforms/list.ts'

const ROOT = join(import.meta.dirname, '../../../..')

describe('What names platforms', () => {
  it('is what the list says; otherwise run `npm run platforms`', () => {
    expect(outdated(ROOT, derive(ROOT, platformIds))).toEqual([])
    expect(outdated(ROOT, prose(ROOT, platforms))).toEqual([])
  })

  it('is not written for a platform without its parts, which the message names', () => {
    expect(() => derive(ROOT, [...platformIds, 'demo'])).toThrow(
      'Add src/platforms/demo/platform.ts, src/platforms/demo/shim/index.ts',
    )
  })

  it('is not written for an id that cannot be a name', () => {
    expect(() => derive(ROOT, ['quick-app'])).toThrow('unlike quick-app')
  })
})

describe('The entries of the package', () => {
  it.each(platforms)('name the profiles of $id', ({ id, profiles }) => {
    const names = profiles.map((profile) => `'${profile.id}'`).join(', ')
    const entry = derive(ROOT, platformIds)[`src/package/${id}.ts`]
    expect(entry).toContain(`const ids: readonly Profile[] = [${names}]`)
  })

  it('have the declarations of all platforms but the first', () => {
    const manifest = exportsOf('{"name":"p","exports":{},"type":"module"}', ['web', 'demo'])
    const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> }
    expect(Object.keys(exports)).toEqual([
      './web',
      './demo',
      './demo/ambient',
      './over',
      './network',
      './permalink',
      './node',
      './package.json',
    ])
    expect(Object.keys(JSON.parse(manifest) as object)).toEqual(['name', 'exports', 'type'])
  })
})
