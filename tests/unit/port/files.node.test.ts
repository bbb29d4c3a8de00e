import { describe, expect, it } from 'vitest'
import { ports } from '../../../src/platforms/lists/ports.ts'
import { portProgram } from '../../../src/port/port.ts'
import { portFiles } from '../../../src/port/program.ts'
import { programs } from './subjects.ts'

const named = (id: string) => ({ id, port: ports[id]! })
const targets = Object.keys(ports)

/** Each program of the gallery with one of the targets, in turn. */
const pairs = programs
  .filter(({ platform }) => ports[platform.id])
  .map((program, index) => {
    const others = targets.filter((id) => id !== program.platform.id)
    return { ...program, to: others[index % others.length]! }
  })

describe('a program of the gallery in a file beside the main file', () => {
  it.each(
    pairs.map((each) => [`${each.platform.id} ${each.example.id} to ${each.to}`, each] as const),
  )('is ported as in the main file: %s', (_, { platform, source, to }) => {
    const alone = portProgram(source, named(platform.id), named(to))
    const main = "import './lib/program'\n"
    const { port, files } = portFiles(
      { 'lib/program.ts': source, 'main.ts': main },
      named(platform.id),
      named(to),
    )
    expect(port.tier).toBe(alone.tier)
    if (port.tier !== 'native' || alone.tier !== 'native') return
    expect(files).toEqual({ 'lib/program.ts': alone.code, 'main.ts': main })
    expect(port.differences).toEqual(
      alone.differences.map((each) => ({ ...each, file: 'lib/program.ts' })),
    )
  })
})
