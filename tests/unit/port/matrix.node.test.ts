import { describe, expect, it } from 'vitest'
import { ports } from '../../../src/platforms/lists/ports.ts'
import { platforms } from '../../../src/platforms/index.ts'
import { portProgram, type Port } from '../../../src/port/port.ts'
import { verifyPort } from '../../../src/port/verify.ts'
import { situations } from '../../../src/port/judge/situations.ts'
import { programs, type Program } from './subjects.ts'

interface Case {
  readonly program: Program
  readonly to: string
  readonly port: Port
}

const named = (id: string) => ({ id, port: ports[id]! })

/** Every program under the documented behavior, ported to every other platform. */
const cases: readonly Case[] = programs
  .filter(({ platform, example }) => ports[platform.id] && example.profile === undefined)
  .flatMap((program) =>
    platforms
      .filter(({ id }) => ports[id] && id !== program.platform.id)
      .map(({ id: to }) => ({
        program,
        to,
        port: portProgram(program.source, named(program.platform.id), named(to)),
      })),
  )

const verified = ({ program, to, port }: Case, only?: 'own') =>
  port.tier === 'impossible'
    ? undefined
    : verifyPort(
        program.source,
        port,
        named(program.platform.id),
        named(to),
        program.example.scenario,
        { seeds: [7], ...(only && { situations: situations.filter(({ id }) => id === only) }) },
      )

const nameOf = ({ program, to }: Case) => `${program.platform.id} to ${to}: ${program.example.id}`

const ofTier = (tier: Port['tier']) =>
  cases.filter(({ port }) => port.tier === tier).map((each) => [nameOf(each), each] as const)

/** Ports of programs that use the life of the app, which is no part of the WebSocket API. */
const beyondApi = cases.filter(
  ({ port }) => port.tier === 'impossible' && port.refusals.some(({ id }) => id === 'other member'),
)

describe('Every program of the gallery, on every other platform', () => {
  it('is written natively, over an adapter, or not at all; the counts are on record', async () => {
    const counts = { native: 0, adapter: 0, impossible: 0 }
    for (const { port } of cases) counts[port.tier]++
    expect(counts.native).toBeGreaterThanOrEqual(470)
    expect(counts.impossible - beyondApi.length).toBeLessThanOrEqual(28)
    expect([...new Set(beyondApi.map(({ program }) => program.example.id))]).toEqual(['background'])
    const lines = cases.map((each) => `${each.port.tier.padEnd(11)}${nameOf(each)}`)
    const total = Object.entries(counts).map(([tier, count]) => `${tier.padEnd(11)}${count}`)
    await expect([...total, '', ...lines, ''].join('\n')).toMatchFileSnapshot('matrix.txt')
  })

  it.each(ofTier('native'))(
    'does the same in all situations, but for what it declares: %s',
    async (_, each) => {
      const verdict = await verified(each)
      expect(verdict!.seen.filter(({ explainedBy }) => explainedBy.length === 0)).toEqual([])
    },
  )

  it('does the same over an adapter, but where the platform has no room', async () => {
    const different: string[] = []
    for (const [name, each] of ofTier('adapter')) {
      const verdict = await verified(each, 'own')
      if (verdict!.same.length === 0) different.push(name)
    }
    await expect(`${different.join('\n')}\n`).toMatchFileSnapshot('adapter-differences.txt')
  }, 120_000)
})
