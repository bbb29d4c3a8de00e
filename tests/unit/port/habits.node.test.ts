import { describe, expect, it } from 'vitest'
import { ports } from '../../../src/platforms/lists/ports.ts'
import type { Field, PortEvent, PortPlatform } from '../../../src/platforms/port-contract.ts'
import type { RunEntry, WireEvent } from '../../../src/runtime/entries.ts'
import type { NetworkSettings } from '../../../src/scenario/network-settings.ts'
import { subject } from './subjects.ts'

/*
 * A program for each habit, written by each platform's own writer and run on the platform's shim: the
 * table of habits says what the programs show.
 */

/** The course of a probe. */
interface Course {
  /** What the program logged, in order. */
  readonly logs: readonly string[]
  readonly wire: readonly WireEvent[]
  /** Number of errors that the program left uncaught. */
  readonly uncaught: number
}

/** Statements of a probe, in the calls of a platform. */
interface Calls {
  send(data: string): string
  close(code?: number, reason?: string): string
  /** Sets a listener that logs the event, and runs statements. */
  on(event: PortEvent, statements?: string): string
}

const EVENTS = ['open', 'message', 'error', 'close'] as const

/** Returns a program that connects once, or several times. */
function probe(
  { writer }: PortPlatform,
  write: (calls: Calls) => string,
  { connections = 1, on = EVENTS as readonly PortEvent[] } = {},
): string {
  const layout = (properties: readonly string[]) =>
    properties.length > 0 ? `{ ${properties.join(', ')} }` : ''
  const field = (event: PortEvent, name: Field): string => {
    const { object, names } = writer.called[event]!
    const key = object?.keys[name]
    return object && key ? `${names[object.at]}.${key}` : "''"
  }
  const connect = (socket: string) => {
    const url = "'wss://echo.example/'"
    const calls: Calls = {
      send: (data) => writer.send(socket, data, [], layout),
      close: (code, reason) =>
        writer.close(socket, code?.toString(), reason && `'${reason}'`, [], layout),
      on(event, statements = '') {
        const logged =
          event === 'close'
            ? `'close', ${field(event, 'code')}, ${field(event, 'reason')}`
            : `'${event}'`
        const body = `{ console.log(${logged}); ${statements} }`
        const names = writer.called[event]!.names.map((name) => `${name}: any`)
        return writer.listen(socket, event, `(${names.join(', ')}) => ${body}`)
      },
    }
    const own = write(calls)
    const set = on.filter((event) => !own.includes(`'${event}'`)).map((event) => calls.on(event))
    return [
      `const ${socket} = ${writer.promisesSocket ? 'await ' : ''}${writer.make({ url }, layout, [])}`,
      writer.connect?.(socket, { url }, layout),
      ...set,
      own,
    ].filter(Boolean)
  }
  const sockets = Array.from({ length: connections }, (_, index) => `socket${index}`)
  return [writer.load, ...sockets.flatMap(connect), ''].join('\n')
}

async function run(id: string, program: string, settings: Partial<NetworkSettings> = {}) {
  const entries = await subject(id, program)(settings)
  const text = (entry: RunEntry) =>
    entry.kind === 'console' && entry.origin === 'program'
      ? [entry.values.map((value) => (value as { text?: string }).text ?? '').join(' ')]
      : []
  return {
    logs: entries.flatMap(text),
    wire: entries.flatMap((entry) => (entry.kind === 'wire' ? [entry.event] : [])),
    uncaught: entries.filter(({ kind }) => kind === 'error').length,
  } satisfies Course
}

const ofType = <Type extends WireEvent['type']>({ wire }: Course, type: Type) =>
  wire.filter((event) => event.type === type) as Extract<WireEvent, { type: Type }>[]

/** Returns a statement whose exceptions are logged. */
const caught = (statement: string): string => `try { ${statement} } catch { console.log('thrown') }`

const closes = (platform: PortPlatform, code?: number) =>
  probe(platform, ({ on, close }) =>
    on('open', caught(close(code, code === undefined ? undefined : 'why'))),
  )

describe.each(Object.entries(ports))('The habits of %s', (id, platform) => {
  const { habits } = platform

  it('defaultClose: the code and the reason of closing without', async () => {
    const course = await run(id, closes(platform))
    const [closing] = ofType(course, 'closing')
    const { code, reason, told = reason } = habits.defaultClose
    expect({ code: closing!.code, reason: closing!.reason ?? '' }).toEqual({ code, reason })
    expect(course.logs).toContain(`close ${code ?? 1005} ${told}`)
  })

  it.each([1000, 1001, 1005, 1015, 2999, 3000, 4000, 4999, 5000])(
    'closeCodes, otherCodes: closing with %s',
    async (code) => {
      const course = await run(id, closes(platform, code))
      const sent = ofType(course, 'closing')
      const isSent = habits.closeCodes.some(([first, last]) => first <= code && code <= last)
      if (isSent) return expect(sent[0]).toMatchObject({ code, reason: 'why' })
      const thrown = course.logs.includes('thrown')
      const seen = thrown ? 'throws' : sent.length > 0 ? 'replaced' : 'fails'
      expect(seen).toBe(habits.otherCodes)
      if (seen === 'replaced') expect([1000, undefined]).toContain(sent[0]!.code)
    },
  )

  it('lostCode, lossReason, lossTold: a broken link', async () => {
    const idle = probe(platform, () => '')
    const { logs } = await run(id, idle, { failure: { kind: 'lose', after: 30 } })
    const told = habits.lossTold.split(', ')
    expect(logs.slice(0, -1)).toEqual(['open', ...told.slice(0, -1)])
    expect(logs.at(-1)).toBe(`close ${habits.lostCode} ${habits.lossReason}`)
  })

  it('refusalTold, refusalReason: a refused connection', async () => {
    const idle = probe(platform, () => '')
    const { logs } = await run(id, idle, { failure: { kind: 'refuse', status: 403 } })
    expect(logs.map((line) => line.split(' ')[0]).join(', ')).toBe(habits.refusalTold)
    if (habits.refusalTold === 'error') return
    const [, code, ...reason] = logs.at(-1)!.split(' ')
    expect(code).toBe(String(habits.lostCode))
    expect(reason.join(' ') !== '').toBe(habits.refusalReason)
  })

  it('tellsOwnCode: the link breaks while the program’s close is on the way', async () => {
    const program = probe(platform, ({ on, close }) =>
      on('open', `setTimeout(() => { ${close(1000, 'mine')} }, 10)`),
    )
    const slow = { latency: 100, failure: { kind: 'lose', after: 30 } } as const
    const { logs } = await run(id, program, slow)
    const told = logs.findLast((line) => line.startsWith('close'))
    expect(told?.startsWith('close 1000 mine')).toBe(habits.tellsOwnCode)
  })

  it('lateOpen: a listener set after the opening', async () => {
    const program = probe(platform, ({ on }) => `setTimeout(() => { ${on('open')} }, 1000)`, {
      on: ['message', 'error', 'close'],
    })
    const { logs } = await run(id, program)
    expect(logs.includes('open')).toBe(habits.lateOpen)
  })

  it('sendsEmpty, objects: what leaves as a message', async () => {
    const sending = async (data: string) =>
      ofType(
        await run(
          id,
          probe(platform, ({ on, send }) => on('open', caught(send(data)))),
        ),
        'send',
      )
    expect((await sending("''")).length > 0).toBe(habits.sendsEmpty)
    const object = await sending('{ a: 1 } as any')
    const isJson = object.some(({ payload }) => JSON.stringify(payload).includes('{\\"a\\":1}'))
    expect(isJson).toBe(habits.objects !== 'not sent')
  })

  it('binary: buffers and blobs', async () => {
    const types = async (data: string) =>
      ofType(
        await run(
          id,
          probe(platform, ({ on, send }) => on('open', caught(send(data)))),
        ),
        'send',
      ).map(({ payload }) => payload.type)
    if (habits.binary !== 'none') expect(await types('new ArrayBuffer(2)')).toEqual(['binary'])
    const blob = await types("new Blob(['x']) as any")
    expect(blob.includes('binary')).toBe(habits.binary === 'any')
  })

  it('connections: how many are open at a time', async () => {
    const most = Math.min(habits.connections, 6)
    const program = probe(platform, () => '', { connections: most + 1 })
    const opened = ofType(await run(id, program), 'open')
    expect(opened.length).toBe(habits.connections === Infinity ? most + 1 : most)
  })

  it('failsUncaught: a message after the end', async () => {
    const program = probe(platform, ({ on, send, close }) =>
      [on('open', close(1000, 'done')), on('close', send("'late'"))].join('\n'),
    )
    const { uncaught, logs } = await run(id, program)
    expect(logs.some((line) => line.startsWith('close'))).toBe(true)
    expect(uncaught > 0).toBe(habits.failsUncaught)
  })

  it('sendBeforeOpen, throws: a message ahead of the opening', async () => {
    const program = probe(platform, ({ send }) => caught(send("'early'")))
    const course = await run(id, program)
    const seen = course.logs.includes('thrown')
      ? 'throws'
      : course.logs.includes('error')
        ? 'error event'
        : ofType(course, 'send').length > 0
          ? 'queues'
          : 'fails'
    expect(seen).toBe(habits.sendBeforeOpen)
    expect(course.logs.includes('thrown')).toBe(habits.throws)
  })
})
