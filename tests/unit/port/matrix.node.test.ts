import { describe, expect, it } from 'vitest'
import { ports } from '../../../src/platforms/lists/ports.ts'
import { platforms } from '../../../src/platforms/index.ts'
import { portProgram, type Port } from '../../../src/port/port.ts'
import { predictable } from '../../../src/port/predictions.ts'
import { verifyPort } from '../../../src/port/verify.ts'
import { SEEDS, situations, type SituationId } from '../../../src/port/judge/situations.ts'
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

/** Situations in which the seed decides the delays, or what the program draws. */
const SEEDED: readonly SituationId[] = ['own', 'jitter']
const [OTHER_SEEDS, SEED] = [SEEDS.filter((seed) => seed !== 7), 7]

const verified = ({ program, to, port }: Case, only?: readonly SituationId[], seeds = [SEED]) =>
  port.tier === 'impossible'
    ? undefined
    : verifyPort(
        program.source,
        port,
        named(program.platform.id),
        named(to),
        program.example.scenario,
        { seeds, ...(only && { situations: situations.filter(({ id }) => only.includes(id)) }) },
      )

const nameOf = ({ program, to }: Case) => `${program.platform.id} to ${to}: ${program.example.id}`

const ofTier = (tier: Port['tier']) =>
  cases.filter(({ port }) => port.tier === tier).map((each) => [nameOf(each), each] as const)

/** Ports of programs that use the life of the app, which is no part of the WebSocket API. */
const beyondApi = cases.filter(
  ({ port }) => port.tier === 'impossible' && port.refusals.some(({ id }) => id === 'other member'),
)

/** Programs that show differences which no program of the gallery has. */
const BESIDE = [
  [
    'failure-uncaught',
    'taro',
    'web',
    `import Taro from '@tarojs/taro'
const task = await Taro.connectSocket({ url: 'wss://echo.example/' })
task.onOpen(() => setTimeout(() => task.send({ data: 'late' }), 50))
`,
  ],
  [
    'close-code',
    'ohos',
    'wx',
    `import webSocket from '@ohos.net.webSocket'
const ws = webSocket.createWebSocket()
ws.on('open', () => ws.close({ code: 1001, reason: 'away' }))
ws.connect('wss://echo.example/')
`,
  ],
] as const

/** Ids of the differences seen in the runs so far. */
const confirmed = new Set<string>()

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
      const verdicts = [await verified(each), await verified(each, SEEDED, OTHER_SEEDS)]
      const seen = verdicts.flatMap((verdict) => verdict!.seen)
      expect(seen.filter(({ explainedBy }) => explainedBy.length === 0)).toEqual([])
      for (const id of seen.flatMap(({ explainedBy }) => explainedBy)) confirmed.add(id)
    },
  )

  it.each(BESIDE)(
    'shows a difference that the gallery has not: %s',
    async (id, from, to, source) => {
      const port = portProgram(source, named(from), named(to))
      if (port.tier !== 'native') throw new Error(`${port.tier}`)
      const { seen } = await verifyPort(source, port, named(from), named(to), 'echo', {
        seeds: [7],
      })
      expect(seen.filter(({ explainedBy }) => explainedBy.length === 0)).toEqual([])
      const ids = seen.flatMap(({ explainedBy }) => explainedBy)
      expect(ids).toContain(id)
      confirmed.add(id)
    },
  )

  it('shows each difference that a port declares for certain, in some situation', () => {
    expect(predictable.filter((id) => !confirmed.has(id))).toEqual([])
  })

  it('does the same over an adapter, but where the platform has no room', async () => {
    const different: string[] = []
    for (const [name, each] of ofTier('adapter')) {
      const verdict = await verified(each, ['own'])
      if (verdict!.same.length === 0) different.push(name)
    }
    await expect(`${different.join('\n')}\n`).toMatchFileSnapshot('adapter-differences.txt')
  }, 120_000)
})
