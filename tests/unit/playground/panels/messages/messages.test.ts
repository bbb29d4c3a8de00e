import { nextTick, effectScope, ref, shallowRef } from 'vue'
import { describe, expect, test } from 'vitest'
import { en } from '../../../../../playground/locales/en.ts'
import { columns, columnsIn } from '../../../../../playground/panels/messages/columns.ts'
import {
  compileFilter,
  NO_FILTER,
  type MessageFilter,
  type MessageTest,
} from '../../../../../playground/panels/messages/filter.ts'
import { payloadAs, viewsOf } from '../../../../../playground/panels/messages/payload-views.ts'
import {
  dataOf,
  rowTime,
  shortSize,
  shortTime,
} from '../../../../../playground/panels/messages/texts.ts'
import { useMessageRows } from '../../../../../playground/panels/messages/use-message-rows.ts'
import { useSelection } from '../../../../../playground/ui/list/use-selection.ts'
import { createTraceLog } from '../../../../../playground/run/trace-log.ts'
import type { RunEntry, WireEvent } from '../../../../../src/runtime/entries.ts'
import { binary, connect, text, wire } from '../../../trace/support.ts'

const message = (seq: number, value = `m${seq}`) =>
  wire(seq, { type: 'message', payload: text(value) })

describe('the rows of the message list', () => {
  /** Creates a list over a separate trace, with functions to change the displayed messages. */
  function list() {
    const log = createTraceLog()
    const append = (entries: readonly RunEntry[]) => {
      log.append(entries)
      log.show()
    }
    const test = shallowRef<MessageTest>(() => true)
    const paused = ref(false)
    const scope = effectScope()
    const rows = scope.run(() => useMessageRows(log, test, paused))!
    const seqs = () =>
      Array.from({ length: rows.count.value }, (_, index) => log.trace.at(rows.at(index))!.seq)
    return {
      log,
      append,
      test,
      paused,
      rows,
      seqs,
      selection: scope.run(() => useSelection(rows))!,
    }
  }

  test('are the wire’s events, as they come', async () => {
    const { append, seqs } = list()
    append([message(1), { kind: 'note', id: 'x', seq: 2, time: 0 }])
    await nextTick()
    append([message(3)])
    await nextTick()
    expect(seqs()).toEqual([1, 3])
  })

  test('are those that a filter lets through, old and new', async () => {
    const { append, test, seqs } = list()
    append([message(1, 'a'), message(2, 'b')])
    test.value = compileFilter({ ...NO_FILTER, query: 'B' }).test
    await nextTick()
    append([message(3, 'b'), message(4, 'a')])
    await nextTick()
    expect(seqs()).toEqual([2, 3])
  })

  test('stay as they are while paused, and are counted', async () => {
    const { append, paused, rows, seqs } = list()
    append([message(1)])
    await nextTick()
    paused.value = true
    append([message(2), message(3)])
    await nextTick()
    expect(seqs()).toEqual([1])
    expect(rows.waiting.value).toBe(2)
    paused.value = false
    await nextTick()
    expect(seqs()).toEqual([1, 2, 3])
    expect(rows.waiting.value).toBe(0)
  })

  test('begin anew when cleared, and the trace keeps what was there', async () => {
    const { log, append, rows, seqs } = list()
    append([message(1)])
    await nextTick()
    rows.clear()
    append([message(2)])
    await nextTick()
    expect(seqs()).toEqual([2])
    expect(log.trace.length).toBe(2)
  })

  test('begin anew with the next run', async () => {
    const { log, append, seqs } = list()
    append([message(1), message(2)])
    await nextTick()
    log.restart()
    append([message(1)])
    await nextTick()
    expect(seqs()).toEqual([1])
  })

  test('are selected one by one and in ranges, and stay selected while others come', async () => {
    const { append, selection } = list()
    append([1, 2, 3, 4].map((seq) => message(seq)))
    await nextTick()
    selection.select(1)
    selection.select(3, true)
    expect(selection.positions()).toEqual([1, 2, 3])
    append([message(5)])
    await nextTick()
    expect(selection.positions()).toEqual([1, 2, 3])
    selection.select(99)
    expect(selection.positions()).toEqual([4])
    expect(selection.index.value).toBe(4)
  })
})

describe('a filter', () => {
  const sent = wire(1, { type: 'send', payload: text('Hello') })
  const received = wire(2, { type: 'message', payload: binary('AP8=', 2) }, { socket: 2 })
  const opening = wire(3, connect('wss://host.example/chat'))
  const packed = wire(4, { type: 'send', payload: binary(btoa('topic/a'), 7) }, { socket: 3 })
  const found = (filter: Partial<MessageFilter>) => {
    const { test } = compileFilter({ ...NO_FILTER, ...filter })
    return [sent, received, opening, packed].filter(test).map(({ seq }) => seq)
  }

  test.each<[Partial<MessageFilter>, number[]]>([
    [{}, [1, 2, 3, 4]],
    [{ hidden: new Set(['sent']) }, [2, 3]],
    [{ hidden: new Set(['received', 'control']) }, [1, 4]],
    [{ socket: 2 }, [2]],
    [{ query: 'hELLO' }, [1]],
    [{ query: '00 ff' }, [2]],
    [{ query: 'topic/' }, [4]],
    [{ query: '^topic.a$', isPattern: true }, [4]],
    [{ query: 'example' }, [3]],
    [{ query: '^h.*o$', isPattern: true }, [1]],
    [{ query: '(', isPattern: false }, []],
  ])('%o lets %j through', (filter, seqs) => expect(found(filter)).toEqual(seqs))

  test('says what is wrong with a pattern, and hides nothing', () => {
    const { problem } = compileFilter({ ...NO_FILTER, query: '(', isPattern: true })
    expect(problem).not.toBe('')
    expect(found({ query: '(', isPattern: true })).toEqual([1, 2, 3, 4])
  })
})

describe('a row', () => {
  test.each<[WireEvent, string]>([
    [{ type: 'connect', url: 'ws://a/', protocols: ['x', 'y'], headers: {} }, 'ws://a/ x y'],
    [{ type: 'open', protocol: 'x' }, 'x'],
    [{ type: 'closing' }, 'no code'],
    [{ type: 'closing', code: 3000, reason: 'done' }, '3000 done'],
    [{ type: 'close', code: 1006, reason: '', wasClean: false }, '1006 · not clean'],
    [{ type: 'close', code: 1000, reason: 'bye', wasClean: true }, '1000 · bye · clean'],
    [{ type: 'send', payload: binary(btoa('\u0001\u00ff'), 2) }, '01 ff'],
    [{ type: 'send', payload: { type: 'text', text: 'ab', size: 9, cut: 7 } }, 'ab…'],
  ])('of %j reads “%s”', (event, data) => {
    expect(dataOf(event, en)).toBe(data)
  })

  test('writes its time in three ways', () => {
    const startedAt = new Date(2026, 0, 2, 9, 5, 7).getTime()
    expect(rowTime('relative', 1234.5, 1000, startedAt)).toBe('1.234')
    expect(rowTime('delta', 1234, 1000, startedAt)).toBe('+0.234')
    expect(rowTime('delta', 1234, undefined, startedAt)).toBe('+1.234')
    expect(rowTime('absolute', 42, 0, startedAt)).toBe('09:05:07.042')
  })

  test('is short about sizes and lengths of time', () => {
    expect([0, 999, 6_200, 64_000, 2_500_000].map(shortSize)).toEqual([
      '0 B',
      '999 B',
      '6.2 kB',
      '64 kB',
      '2.5 MB',
    ])
    expect([0.42, 12.3, 1500].map(shortTime)).toEqual(['0.4 ms', '12 ms', '1.50 s'])
  })

  test('leaves out columns where there is no room, and never the data', () => {
    expect(columnsIn(600)).toEqual(columns)
    expect(columnsIn(300)).toEqual(['direction', 'time', 'kind', 'data', 'size'])
    expect(columnsIn(0)).toContain('data')
  })
})

describe('a message', () => {
  test('is shown in the views that fit it, the best first', () => {
    expect(viewsOf(text('{"a":1}'))).toEqual(['json', 'text', 'hex', 'base64'])
    expect(viewsOf(text('{"a":'))).toEqual(['text', 'hex', 'base64'])
    expect(viewsOf(binary('AP8=', 2))).toEqual(['hex', 'utf8', 'base64'])
  })

  test('reads as text, as a dump and as base64', () => {
    const dump = payloadAs(text('0123456789abcdef!'), 'hex').split('\n')
    expect(dump).toEqual([
      '00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  0123456789abcdef',
      `00000010  21${' '.repeat(48)}!`,
    ])
    expect(payloadAs(text('é'), 'base64')).toBe('w6k=')
    expect(payloadAs(binary('w6k=', 2), 'utf8')).toBe('é')
  })
})
