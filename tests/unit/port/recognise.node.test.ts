import { describe, expect, it } from 'vitest'
import { ports } from '../../../src/platforms/lists/ports.ts'
import type { Reader } from '../../../src/platforms/port-contract.ts'
import type { Operation } from '../../../src/port/recognise/operation.ts'
import { recognise } from '../../../src/port/recognise/program.ts'
import { Refusals } from '../../../src/port/refusal.ts'
import { isCall, isMember, unwrap } from '../../../src/port/source/tree.ts'
import type { RunEntry } from '../../../src/runtime/entries.ts'
import { rewrites, rewritten } from './rewrites.ts'
import { programs as all, subject, type Program } from './subjects.ts'

const programs = all.filter(({ platform }) => ports[platform.id])

const readerOf = ({ platform: { id } }: Pick<Program, 'platform'>): Reader => ports[id]!.reader

/** Returns the operations of a program; `undefined` for a refused one. */
function recognised(source: string, reader: Reader): readonly Operation[] | undefined {
  try {
    return recognise(source, reader).operations
  } catch (error) {
    if (error instanceof Refusals) return undefined
    throw error
  }
}

/** Returns the reasons why a program for the web is refused. */
function refused(source: string): string[] {
  try {
    recognise(source, ports.web!.reader)
    return []
  } catch (error) {
    if (error instanceof Refusals) return error.refusals.map(({ id, line }) => `${line}: ${id}`)
    throw error
  }
}

/** Returns the line at which an engine sees an operation happen. */
function lineOf({ node }: Operation): number {
  const target = isCall(node)
    ? node.callee
    : node.type === 'AssignmentExpression'
      ? node.left
      : node
  const inner = unwrap(target)
  const place = node.type === 'NewExpression' ? node : isMember(inner) ? inner.property : inner
  return place.loc!.start.line
}

/** Returns the lines of calls in a run that recognition does not know. */
async function missedLines(program: Program, source: string, operations: readonly Operation[]) {
  const { scenario, profile } = program.example
  const run = subject(program.platform.id, source, { scenario, ...(profile && { profile }) })
  const called = calledLines(await run({}))
  const known = operations.map(lineOf)
  return called.filter((line) => !known.includes(line))
}

const calledLines = (entries: readonly RunEntry[]): number[] =>
  entries.flatMap((entry) => (entry.kind === 'call' ? (entry.position?.line ?? []) : []))

/** Least share of the understood programs that stay understood, by rewrite. */
const KEPT: Readonly<Record<string, number>> = {
  alias: 1,
  box: 0.9,
  destructuring: 0.9,
  identity: 1,
  promise: 0.9,
  getter: 1,
  holder: 0.9,
  callback: 1,
  main: 1,
}

describe('Recognition', () => {
  it('understands most programs of the gallery', () => {
    const understood = programs.filter((each) => recognised(each.source, readerOf(each)))
    expect(understood.length).toBeGreaterThanOrEqual(80)
  })

  it.each(programs.map((program) => [program.platform.id, program.example.id, program] as const))(
    'finds every call that a run makes, or refuses: %s %s',
    async (_, __, program) => {
      const operations = recognised(program.source, readerOf(program))
      if (operations) expect(await missedLines(program, program.source, operations)).toEqual([])
    },
  )

  it.each(Object.keys(rewrites))(
    'misses no call of a third of the programs, rewritten with %s',
    { timeout: 120_000 },
    async (name) => {
      const missed: string[] = []
      let understood = 0
      let kept = 0
      const turn = Object.keys(rewrites).indexOf(name)
      for (const program of programs.filter((_, index) => (index + turn) % 3 === 0)) {
        const reader = readerOf(program)
        const source = rewritten(name, program.source, reader)
        if (source === undefined) continue
        if (recognised(program.source, reader)) understood++
        const operations = recognised(source, reader)
        if (!operations) continue
        kept++
        const lines = await missedLines(program, source, operations)
        missed.push(...lines.map((line) => `${program.platform.id} ${program.example.id}:${line}`))
      }
      expect(missed).toEqual([])
      expect(understood).toBeGreaterThan(10)
      expect(kept / understood).toBeGreaterThanOrEqual(KEPT[name] ?? 0)
    },
  )

  it.each([
    ['export const ws = new WebSocket(url)', '1: exports'],
    ['const ws = new WebSocket(url)\nmodule.exports = { ws }', '2: exports'],
    ['exports.ws = new WebSocket(url)', '1: exports'],
    ["import { url } from './url'\nnew WebSocket(url)", '1: imports file'],
    ['const ws = new WebSocket(url)\nlibrary(ws)', '2: lost'],
    ['const ws = new WebSocket(url)\nws[name]()', '2: lost'],
    ['const ws = new WebSocket(url)\nconst { send } = ws\nsend(1)', '3: taken off'],
    ['const ws = new WebSocket(url)\nconst send = ws.send', '2: taken off'],
    ['const ws = new WebSocket(url)\nws.constructor', '2: lost'],
    ['const ws = new WebSocket(url)\nws.__proto__.send.call(ws)', '2: lost'],
    ['class Mine extends WebSocket {}\nnew Mine(url)', '1: lost'],
    ['new WebSocket(url) instanceof WebSocket', '1: lost'],
    ['const ws = new WebSocket(url)\neval("ws.send(1)")', '2: evaluates'],
    ['new WebSocket(...all)', '1: spread'],
    ['const ws = new WebSocket(url)\nws.addEventListener(name, f)', '2: computed event'],
    ['const = 1', '1: syntax'],
  ])('refuses %j, with the line', (source, reason) => {
    expect(refused(source)).toContain(reason)
  })
})
