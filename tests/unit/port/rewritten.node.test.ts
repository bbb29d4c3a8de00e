import { describe, expect, it } from 'vitest'
import { platforms } from '../../../src/platforms/index.ts'
import { ports } from '../../../src/platforms/lists/ports.ts'
import { judge } from '../../../src/port/judge/judge.ts'
import { situations } from '../../../src/port/judge/situations.ts'
import { predict } from '../../../src/port/predictions.ts'
import { Refusals } from '../../../src/port/refusal.ts'
import { writeNative, type NativePort } from '../../../src/port/write/port.ts'
import { rewrites, rewritten } from './rewrites.ts'
import { programs, subject, type Program } from './subjects.ts'

const portable = programs.filter(({ platform }) => ports[platform.id])

/** Returns the native port of a program; `undefined` for a refused one. */
function ported(source: string, from: string, to: string): NativePort | undefined {
  try {
    return writeNative(source, ports[from]!, ports[to]!)
  } catch (error) {
    if (error instanceof Refusals) return undefined
    throw error
  }
}

/** Returns the unexplained differences between a program and the port of its other form. */
async function differences(program: Program, to: string, { code, differences }: NativePort) {
  const { platform, example, source } = program
  const { scenario } = example
  const ids = differences.map(({ id }) => id)
  const { seen } = await judge(
    subject(platform.id, source, { scenario }),
    subject(to, code, { scenario }),
    predict(ids, ports[platform.id]!.habits, ports[to]!.habits),
    { seeds: [7], situations: situations.filter(({ id }) => id === 'own' || id === 'lost') },
  )
  return seen.filter(({ explainedBy }) => explainedBy.length === 0)
}

/** Returns whether another form of a program does the same on the program's own platform. */
async function isSame({ platform: { id }, example: { scenario }, source }: Program, other: string) {
  const { seen } = await judge(
    subject(id, source, { scenario }),
    subject(id, other, { scenario }),
    [],
    { seeds: [7], situations: situations.filter(({ id }) => id === 'own') },
  )
  return seen.length === 0
}

/** Forms that most ports keep. */
const COMPARED = ['alias', 'identity', 'callback', 'main']

describe('A native port of a program in another form', () => {
  it.each(Object.keys(rewrites))(
    'does the same as the original, or is refused: %s',
    { timeout: 120_000 },
    async (name) => {
      const wrong: string[] = []
      let compared = 0
      const turn = Object.keys(rewrites).indexOf(name)
      for (const [index, program] of portable.entries()) {
        const { platform, example } = program
        const others = platforms.filter(({ id }) => ports[id] && id !== platform.id)
        const { id: to } = others[index % others.length]!
        if ((index + turn) % 3 !== 0 || example.profile !== undefined) continue
        const source = rewritten(name, program.source, ports[platform.id]!.reader)
        const port = source === undefined ? undefined : ported(source, platform.id, to)
        if (!port) continue
        // A form that changes the program says nothing about the port.
        if (!(await isSame(program, source!))) continue
        compared++
        const found = await differences(program, to, port)
        if (found.length > 0) wrong.push(`${platform.id} to ${to}: ${example.id}\n${port.code}`)
      }
      expect(wrong).toEqual([])
      if (COMPARED.includes(name)) expect(compared).toBeGreaterThanOrEqual(3)
    },
  )
})
