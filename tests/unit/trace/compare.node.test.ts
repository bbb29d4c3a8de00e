import { describe, expect, test } from 'vitest'
import { platforms, platformById, type PlatformId } from '../../../src/platforms/index.ts'
import { notes } from '../../../src/platforms/lists/notes.ts'
import { tasks } from '../../../src/platforms/tasks.ts'
import { readReference } from '../../../src/reference/load.ts'
import { record } from '../../../src/reference/recordings/record.ts'
import type { RunEntry, Snapshot } from '../../../src/runtime/entries.ts'
import { compareRuns, countRows } from '../../../src/trace/compare/compare.ts'
import { comparedEvents, topicOf, type Sameness } from '../../../src/trace/compare/event.ts'
import { explain, raisedNotes } from '../../../src/trace/compare/explain.ts'
import { Trace } from '../../../src/trace/trace.ts'
import { connect, text, wire } from './support.ts'

const model = readReference()

const traceOf = (entries: readonly RunEntry[]): Trace => {
  const trace = new Trace()
  trace.append(entries)
  return trace
}

/** Runs a platform's example for a task. */
async function runTask(id: string, platform: string): Promise<Trace> {
  const task = tasks.find((task) => task.id === id)!
  const { examples } = model.platforms.find((reference) => reference.id === platform)!
  const example = examples.find((example) => example.id === task.examples[platform])!
  return traceOf(await record(platform, example, task.scenario))
}

async function compareTask(id: string, ids: readonly string[]) {
  const traces = await Promise.all(ids.map((platform) => runTask(id, platform)))
  const rows = compareRuns(traces.map((trace) => comparedEvents(trace, 'task')))
  const runs = traces.map((trace, index) => ({
    platform: ids[index]!,
    profile: 'documented',
    raised: raisedNotes(trace),
    notes: notes[ids[index] as PlatformId],
  }))
  return rows.map((row) => ({
    ...row,
    key: row.cells.find(Boolean)!.key,
    notes: explain(row, runs).map(({ note }) => note.id),
  }))
}

describe('the tasks', () => {
  test.each(tasks.map((task) => [task.id, task] as const))(
    '%s names examples that there are, and that meet its scenario',
    (_, task) => {
      expect(Object.keys(task.examples).length).toBeGreaterThan(1)
      for (const [platform, id] of Object.entries(task.examples)) {
        const example = platformById(platform)?.examples.find((example) => example.id === id)
        expect(example, `${platform}/${id}`).toMatchObject({ scenario: task.scenario })
      }
    },
  )

  test('have examples of every platform', () => {
    const [first] = tasks
    expect(Object.keys(first!.examples).sort()).toEqual(platforms.map(({ id }) => id).sort())
  })
})

describe('programs of two platforms that do the same', () => {
  test('meet in calls, wire and callbacks, whatever they name them and whatever they send', async () => {
    const rows = await compareTask('round-trip', ['web', 'blueos'])
    const equal = rows.filter(({ status }) => status === 'equal').map(({ key }) => key)
    for (const key of [
      'call send',
      'wire 1 send',
      'wire 1 message',
      'told message',
      'told close',
    ]) {
      expect(equal).toContain(key)
    }
  })

  test('differ where one platform tells nothing, with the note that says so', async () => {
    const rows = await compareTask('refused', ['web', 'ohos'])
    const close = rows.find(({ key }) => key === 'told close')!
    expect(close.status).toBe('missing')
    expect(close.cells[1]).toBeUndefined()
    expect(close.notes).toContain('ohos.failure-without-close')
    expect(rows.find(({ key }) => key === 'wire 1 error')?.status).toBe('equal')
  })

  test('stand side by side, however many they are', async () => {
    const rows = await compareTask('round-trip', ['web', 'weex', 'taro', 'blueos', 'ohos'])
    expect(rows.every(({ cells }) => cells.length === 5)).toBe(true)
    expect(rows.find(({ key }) => key === 'wire 1 send')?.status).toBe('equal')
    const { equal, different, missing } = countRows(rows)
    expect(equal + different + missing).toBe(rows.length)
    expect(equal).toBeGreaterThan(4)
  })
})

const string = (value: string): Snapshot => ({ type: 'string', text: value })
const send = (seq: number, value: string): RunEntry[] => [
  { kind: 'call', member: 'WebSocket.send', values: [string(value)], seq, time: 0 },
  wire(seq + 1, { type: 'send', payload: text(value) }, { parent: seq }),
]
const compared = (left: RunEntry[], right: RunEntry[], sameness: Sameness) =>
  compareRuns([left, right].map((entries) => comparedEvents(traceOf(entries), sameness)))

describe('two runs', () => {
  test('of one program differ in what they say', () => {
    const rows = compared(send(1, 'one'), send(1, 'two'), 'same')
    expect(rows.map(({ status }) => status)).toEqual(['different', 'different'])
  })

  test('of two programs do not: each sends what it likes, as long as it sends it again', () => {
    const left = [...send(1, 'a'), ...send(3, 'b'), ...send(5, 'a')]
    expect(
      compared(left, [...send(1, 'x'), ...send(3, 'y'), ...send(5, 'x')], 'task').every(
        ({ status }) => status === 'equal',
      ),
    ).toBe(true)
    const other = compared(left, [...send(1, 'x'), ...send(3, 'x'), ...send(5, 'x')], 'task')
    expect(other.some(({ status }) => status !== 'equal')).toBe(true)
  })

  test('do not differ by when things happen', () => {
    const at = (time: number): RunEntry[] => [wire(1, connect(), { time })]
    expect(compared(at(0), at(9_999), 'same').map(({ status }) => status)).toEqual(['equal'])
  })

  test('differ where one of them did more', () => {
    const rows = compared([...send(1, 'a'), ...send(3, 'b')], send(1, 'a'), 'same')
    expect(countRows(rows)).toEqual({ equal: 2, different: 0, missing: 2 })
    expect(rows.at(-1)!.cells[1]).toBeUndefined()
  })
})

describe('a note', () => {
  const note = (id: string, profiles?: string[]) => ({
    id,
    text: { en: '', zh: '' },
    members: ['WebSocket.send'],
    evidence: [],
    ...(profiles && { profiles }),
  })
  const always = note('web.always')
  const only = note('web.only', ['b'])
  const raisedHere = note('web.raised')
  const run = (profile: string, entries: RunEntry[]) => ({
    platform: 'web',
    profile,
    raised: raisedNotes(traceOf(entries)),
    notes: [always, only, raisedHere],
  })

  test('explains a difference if one run raised it, or else if it holds for one profile only', () => {
    const raising: RunEntry[] = [
      ...send(1, 'b'),
      { kind: 'note', id: 'web.raised', seq: 3, time: 0, parent: 1 },
    ]
    const [row] = compared(send(1, 'a'), raising, 'same')
    const found = explain(row!, [run('a', send(1, 'a')), run('b', raising)])
    expect(found.map(({ note }) => note.id)).toEqual(['web.raised'])
    const listed = explain(row!, [run('a', send(1, 'a')), run('b', send(1, 'b'))])
    expect(listed.map(({ note, entry }) => [note.id, entry])).toEqual([['web.only', undefined]])
  })

  test('explains nothing where nothing differs', () => {
    const [row] = compared(send(1, 'a'), send(1, 'a'), 'same')
    expect(explain(row!, [run('a', []), run('b', [])])).toEqual([])
  })
})

test('members are about the word that they are named with', () => {
  expect(
    ['WebSocket.onclose', 'SocketTask.onClose', "WebSocket.on('close')", 'webSocket.close'].map(
      topicOf,
    ),
  ).toEqual(Array(4).fill('close'))
})
