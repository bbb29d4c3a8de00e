import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { platformIds } from '../../../src/platforms/list.ts'
import { ports } from '../../../src/platforms/lists/ports.ts'
import type { Reader } from '../../../src/platforms/port-contract.ts'
import { linesOf } from '../../../src/port/lines.ts'
import { recognise } from '../../../src/port/recognise/program.ts'
import { Refusals } from '../../../src/port/refusal.ts'
import { parseSource } from '../../../src/port/source/parse.ts'
import { writeNative } from '../../../src/port/write/port.ts'
import { programs } from './subjects.ts'

const targets = platformIds.filter((id) => ports[id])

function native(source: string, from: string, to: string): string | undefined {
  try {
    return writeNative(source, ports[from]!, ports[to]!).code
  } catch (error) {
    if (error instanceof Refusals) return undefined
    throw error
  }
}

/** Returns numbers from 0 up to 1 that follow from a seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const ADDED = [
  '',
  '   ',
  '\t// kept  as it is',
  '/* a block,\n   in two lines */',
  'const   unused\t= [1,2 ,3]',
  'function  nothing( ){ return;}',
]

/** Adds lines without a connection ahead of statements, and may change the line ends. */
function disturbed(source: string, seed: number): string {
  const random = numbers(seed)
  const { program } = parseSource(source)
  let names = 0
  const edits = program.body
    .filter(({ type }) => type !== 'ImportDeclaration')
    .flatMap(({ start }) => {
      if (random() < 0.5) return []
      const line = ADDED[Math.floor(random() * ADDED.length)]!
      return [{ at: start!, text: `${line.replace(/unused|nothing/, (name) => name + names++)}\n` }]
    })
  const text = edits.reduceRight(
    (result, { at, text }) => result.slice(0, at) + text + result.slice(at),
    source,
  )
  return random() < 0.5 ? text : text.replaceAll('\n', '\r\n')
}

/** Returns the numbers of the lines that hold no part of a statement with an operation. */
function plainLines(text: string, reader: Reader): number[] {
  const { source, operations } = recognise(text, reader)
  const touched = source.program.body.filter(({ start, end }) =>
    operations.some(({ node }) => start! <= node.start! && node.end! <= end!),
  )
  return linesOf(text).flatMap((line, index) => {
    const number = index + 1
    const isTouched = touched.some(
      ({ loc }) => loc!.start.line <= number && number <= loc!.end.line,
    )
    return isTouched || line.trim() === '' ? [] : [number]
  })
}

const cases = programs
  .filter(({ platform, example }) => ports[platform.id] && example.profile === undefined)
  .flatMap(({ platform: { id }, source }, index) =>
    targets.flatMap((to, turn) => (to === id ? [] : [{ id, to, source, seed: index * 31 + turn }])),
  )

describe('The text of a native port', () => {
  it('keeps every comment, and every line without an operation to the byte', () => {
    let compared = 0
    for (const { id, to, source, seed } of cases) {
      const text = disturbed(source, seed)
      const code = native(text, id, to)
      if (code === undefined) continue
      compared++
      for (const { value } of parseSource(text).comments) expect(code).toContain(value)
      const lines = linesOf(text)
      const written = new Set(linesOf(code))
      const plain = plainLines(text, ports[id]!.reader)
      for (const number of plain) expect(written).toContain(lines[number - 1])
      expect(/\r\n/.test(code)).toBe(/\r\n/.test(text))
    }
    expect(compared).toBeGreaterThanOrEqual(400)
  })

  it('is what Prettier writes, for nine ports of ten', async () => {
    const options = await resolveConfig('src/port/port.ts')
    let all = 0
    const changed: string[] = []
    for (const { id, to, source } of cases) {
      const before = await format(source, { ...options, parser: 'typescript' })
      if (before !== source) continue
      const code = native(source, id, to)
      if (code === undefined) continue
      all++
      if ((await format(code, { ...options, parser: 'typescript' })) !== code)
        changed.push(`${id} ${to}`)
    }
    expect(all).toBeGreaterThanOrEqual(300)
    expect(1 - changed.length / all).toBeGreaterThanOrEqual(0.9)
  }, 120_000)
})
