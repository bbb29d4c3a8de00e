import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ports } from '../../../src/platforms/lists/ports.ts'
import { situations } from '../../../src/port/judge/situations.ts'
import type { Port } from '../../../src/port/port.ts'
import { portFiles } from '../../../src/port/program.ts'
import { verifyPort } from '../../../src/port/verify.ts'

/*
 * Programs in the shapes of public code: classes that connect again, hooks, wrappers of events, maps
 * of connections, factories, stores; a folder has the files of a program. They are held out from the
 * gallery.
 */

const FOLDER = 'tests/unit/port/shapes'

interface Shape {
  readonly name: string
  readonly from: string
  readonly files: Readonly<Record<string, string>>
}

interface Case extends Shape {
  readonly to: string
  readonly port: Port
}

const shapes: readonly Shape[] = readdirSync(FOLDER).flatMap((from) =>
  readdirSync(`${FOLDER}/${from}`).map((file) => ({
    name: `${from} ${file.replace(/\.[jt]s$/, '')}`,
    from,
    files: filesAt(`${FOLDER}/${from}/${file}`),
  })),
)

/** Reads a program of a file, or of the files of a folder. */
function filesAt(path: string): Record<string, string> {
  if (!statSync(path).isDirectory()) return { [`main${extname(path)}`]: readFileSync(path, 'utf8') }
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names
      .filter((name) => extname(name) !== '')
      .map((name) => [name, readFileSync(`${path}/${name}`, 'utf8')]),
  )
}

const named = (id: string) => ({ id, port: ports[id]! })

const cases: readonly Case[] = shapes.flatMap((shape) =>
  Object.keys(ports)
    .filter((to) => to !== shape.from)
    .map((to) => ({
      ...shape,
      to,
      port: portFiles(shape.files, named(shape.from), named(to)).port,
    })),
)

const scenarioOf = ({ files }: Shape): string =>
  Object.values(files).some((text) => text.includes('rpc.example')) ? 'rpc' : 'echo'

const unexplained = async ({ port, ...shape }: Case, only?: 'own') => {
  if (port.tier === 'impossible') return []
  const asked = situations.filter(({ id }) => !only || id === only)
  const options = { seeds: [7], situations: asked }
  const [from, to] = [named(shape.from), named(shape.to)]
  const { seen } = await verifyPort(shape.files, port, from, to, scenarioOf(shape), options)
  return seen.filter(({ explainedBy }) => explainedBy.length === 0)
}

const ofTier = (tier: Port['tier']) =>
  cases
    .filter(({ port }) => port.tier === tier)
    .map((each) => [`${each.name} to ${each.to}`, each] as const)

describe('Programs in the shapes of public code', () => {
  it('are written natively for some target, or over an adapter; the result is on record', async () => {
    expect(shapes.length).toBeGreaterThanOrEqual(40)
    const targetsOf = (name: string, tier: Port['tier']) =>
      cases.filter((each) => each.name === name && each.port.tier === tier).map(({ to }) => to)
    const native = shapes.filter(({ name }) => targetsOf(name, 'native').length > 0)
    expect(native.length * 2).toBeGreaterThanOrEqual(shapes.length)
    const lines = shapes.map(({ name }) =>
      [
        name,
        ...(['native', 'adapter', 'impossible'] as const).flatMap((tier) => {
          const targets = targetsOf(name, tier)
          return targets.length > 0 ? [`  ${tier}: ${targets.join(' ')}`] : []
        }),
      ].join('\n'),
    )
    const total = `native to some target: ${native.length} of ${shapes.length}`
    await expect([total, '', ...lines, ''].join('\n')).toMatchFileSnapshot('shapes.txt')
  })

  it.each(ofTier('native'))(
    'do the same in all situations, but for what the port declares: %s',
    async (_, each) => expect(await unexplained(each)).toEqual([]),
  )

  it('do the same over an adapter, but where the platform has no room', async () => {
    const different: string[] = []
    for (const [name, each] of ofTier('adapter')) {
      if ((await unexplained(each, 'own')).length > 0) different.push(name)
    }
    // A single connection at a time.
    expect(different).toEqual([
      'quickapp list to weex',
      'web loop to weex',
      'web map-of-sockets to weex',
      'web pool to weex',
      'web same-names to weex',
    ])
  })
})
