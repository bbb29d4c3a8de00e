import { describe, expect, it } from 'vitest'
import { platformIds } from '../../../src/platforms/list.ts'
import { ports } from '../../../src/platforms/lists/ports.ts'
import { judge } from '../../../src/port/judge/judge.ts'
import { situations } from '../../../src/port/judge/situations.ts'
import { predict } from '../../../src/port/predictions.ts'
import { Refusals } from '../../../src/port/refusal.ts'
import { writeNative, type NativePort } from '../../../src/port/write/port.ts'
import { programs, subject, type Program } from './subjects.ts'

/** Returns the native port of a program; `undefined` for a refused one. */
function ported(source: string, from: string, to: string): NativePort | undefined {
  try {
    return writeNative(source, ports[from]!, ports[to]!)
  } catch (error) {
    if (error instanceof Refusals) return undefined
    throw error
  }
}

interface Return {
  readonly program: Program
  readonly to: string
  readonly there: NativePort
  readonly back: NativePort | undefined
}

/** A quarter of the native ports, each pair of platforms among them, and the way back. */
const returns: readonly Return[] = programs
  .filter(({ platform, example }) => ports[platform.id] && example.profile === undefined)
  .flatMap((program, index) =>
    platformIds.flatMap((to, turn): Return[] => {
      const { id } = program.platform
      if (to === id || !ports[to] || (index + turn) % 4 !== 0) return []
      const there = ported(program.source, id, to)
      return there ? [{ program, to, there, back: ported(there.code, to, id) }] : []
    }),
  )

const both = returns.filter(({ back }) => back) as (Return & { readonly back: NativePort })[]

describe('A native port, ported back', () => {
  it('is native again for most programs', () => {
    expect(returns.length).toBeGreaterThanOrEqual(100)
    expect(both.length / returns.length).toBeGreaterThanOrEqual(0.9)
  })

  it.each(
    both.map(
      (each) =>
        [`${each.program.platform.id} ${each.program.example.id} over ${each.to}`, each] as const,
    ),
  )('does what the original does: %s', async (_, { program, to, there, back }) => {
    const { platform, example, source } = program
    const { scenario } = example
    const ids = [...there.differences, ...back.differences].map(({ id }) => id)
    const { seen } = await judge(
      subject(platform.id, source, { scenario }),
      subject(platform.id, back.code, { scenario }),
      predict(ids, ports[platform.id]!.habits, ports[to]!.habits),
      { seeds: [7], situations: situations.filter(({ id }) => id === 'own' || id === 'lost') },
    )
    expect(seen.filter(({ explainedBy }) => explainedBy.length === 0)).toEqual([])
  })

  it('is the same text each time, and has no call of its own platform left to port', () => {
    for (const { program, to, there } of returns) {
      const { id } = program.platform
      expect(ported(program.source, id, to)!.code).toBe(there.code)
      expect(() => writeNative(there.code, ports[id]!, ports[to]!)).toThrow('no connection')
    }
  })
})
