import { describe, expect, test } from 'vitest'
import { recorder, refusing, session, silent, URL } from './session.ts'
import { until } from '../../../support/virtual-time.ts'

const unconnected = { code: 2302999, message: 'Websocket Unknown Other Error' }

async function connected() {
  const { scenario, closes } = recorder()
  const made = session({ scenario }, ['open', 'close', 'error'])
  await made.ws.connect(URL)
  await made.logged('open')
  made.log.length = 0
  return { ...made, closes }
}

describe('close without a connection fails with 2302999', () => {
  test('before connect (O5)', async () => {
    const { ws, notes } = session()
    await expect(ws.close()).rejects.toEqual(unconnected)
    expect(notes).toEqual(['ohos.close-unconnected', 'ohos.plain-object-error'])
  })

  test('after a refused connection', async () => {
    const { ws, logged } = session({ scenario: refusing })
    await ws.connect(URL)
    await logged('error')
    await expect(ws.close()).rejects.toEqual(unconnected)
  })

  test('a second time', async () => {
    const { ws } = await connected()
    await ws.close()
    await expect(ws.close()).rejects.toEqual(unconnected)
  })

  test('after the server has closed', async () => {
    const { ws, logged } = session({
      scenario: { ...silent, connection: (socket) => socket.close() },
    })
    await ws.connect(URL)
    await logged('close')
    await expect(ws.close()).rejects.toEqual(unconnected)
  })
})

describe('close', () => {
  test('reports true to its callback, then the event close', async () => {
    const { ws, log, as, logged } = await connected()
    ws.close(as('result') as never)
    expect(log).toEqual([])
    await logged('close')
    expect(log).toEqual([
      ['result', undefined, true],
      ['close', undefined, { code: 1000, reason: 'CLOSE_NORMAL' }],
    ])
  })

  test('sends and reports the default reason CLOSE_NORMAL, for an empty one too', async () => {
    const { ws, closes, notes } = await connected()
    await ws.close({ code: 1000, reason: '' })
    await until(() => expect(closes).toEqual([{ code: 1000, reason: 'CLOSE_NORMAL' }]))
    expect(notes).toEqual([])
  })

  test.each([1000, 1001, 1002, 1003, 1007, 1012, 1014])(
    'sends and reports the code %i with the reason',
    async (code) => {
      const { ws, closes, logged, notes } = await connected()
      await ws.close({ code, reason: 'why' })
      expect(await logged('close')).toEqual(['close', undefined, { code, reason: 'why' }])
      expect(closes).toEqual([{ code, reason: 'why' }])
      expect(notes).toEqual([])
    },
  )

  test.each([1004, 1005, 1006, 1015])(
    'reports the code %i, which no Close frame may have; the server sees 1000',
    async (code) => {
      const { ws, closes, logged, notes } = await connected()
      await ws.close({ code, reason: 'why' })
      expect(await logged('close')).toEqual(['close', undefined, { code, reason: 'why' }])
      expect(closes).toEqual([{ code: 1000, reason: 'why' }])
      expect(notes).toEqual(['ohos.close-code-not-sent'])
    },
  )

  test.each([999, 1016, 3000, 4001, -1, 'x', '1001', NaN])(
    'turns the code %j into 1000 without a word (O6)',
    async (code) => {
      const { loose, logged, notes } = await connected()
      await loose.close({ code, reason: 'x' })
      expect(await logged('close')).toEqual(['close', undefined, { code: 1000, reason: 'x' }])
      expect(notes).toEqual(['ohos.close-code-replaced'])
    },
  )

  test('cuts a long reason for the wire, between characters, but not for the event', async () => {
    const { ws, closes, logged, notes } = await connected()
    const reason = '再见'.repeat(30)
    await ws.close({ reason })
    expect(await logged('close')).toEqual(['close', undefined, { code: 1000, reason }])
    expect(closes).toEqual([{ code: 1000, reason: reason.slice(0, 41) }])
    expect(notes).toEqual(['ohos.close-reason-cut'])
  })

  test('reports its own code and reason, whatever the other side does', async () => {
    const { ws, logged } = session({
      scenario: {
        ...silent,
        connection: (socket) => socket.on('message', () => socket.close({ code: 4002 })),
      },
    })
    await ws.connect(URL)
    await logged('open')
    await ws.send('close, please')
    await ws.close({ code: 1002, reason: 'mine' })
    expect(await logged('close')).toEqual(['close', undefined, { code: 1002, reason: 'mine' }])
  })

  test('notes that an answer may be lost', async () => {
    const { ws, notes } = await connected()
    await ws.send('question')
    await ws.close({ reason: 'impatient' })
    expect(notes).toEqual(['ohos.close-discards'])
  })
})

describe('close while connecting', () => {
  test('opens, then closes', async () => {
    const { scenario, closes } = recorder()
    const { ws, log, logged, notes } = session({ scenario }, ['open', 'close', 'error'])
    await ws.connect(URL)
    expect(await ws.close({ code: 1000, reason: 'early' })).toBe(true)
    await logged('close')
    expect(log).toEqual([
      ['open', undefined, { status: 101, message: 'Switching Protocols' }],
      ['close', undefined, { code: 1000, reason: 'early' }],
    ])
    await until(() => expect(closes).toEqual([{ code: 1000, reason: 'early' }]))
    expect(notes).toEqual(['ohos.close-while-connecting'])
  })

  test('reports a refusal as an error', async () => {
    const { ws, names, logged } = session({ scenario: refusing })
    await ws.connect(URL)
    await ws.close()
    await logged('error')
    expect(names()).toEqual(['error'])
  })
})
