import { describe, expect, test } from 'vitest'
import { recorder, session, silent, URL } from './session.ts'
import { until } from '../../../support/virtual-time.ts'

const unconnected = { code: -1, message: 'Websocket Unknown Other Error' }
const MAX = 5_242_864

/** Creates a session connected to a recording server. */
async function connected() {
  const { scenario, received, closes } = recorder()
  const made = session({ scenario })
  await made.ws.connect(URL)
  await made.logged('open')
  return { ...made, received, closes }
}

describe('send', () => {
  test('before connect fails with -1 and the message of another error (O4)', async () => {
    const { ws, notes } = session()
    await expect(ws.send('text')).rejects.toEqual(unconnected)
    expect(notes).toEqual(['ohos.send-unconnected', 'ohos.plain-object-error'])
  })

  test('reports true to its callback once queued, after it has returned', async () => {
    const { ws, log, as, logged } = await connected()
    log.length = 0
    ws.send('text', as('send') as never)
    expect(log).toEqual([])
    expect(await logged('send')).toEqual(['send', undefined, true])
  })

  test('resolves before the answer comes', async () => {
    const { ws, log, logged } = session({}, ['message'])
    await ws.connect(URL)
    await ws.send('text').then(() => log.push(['sent']))
    await logged('message')
    expect(log).toEqual([['sent'], ['message', undefined, 'text']])
  })

  test('sends a string as text and an ArrayBuffer as binary, both maybe empty', async () => {
    const { ws, received, notes } = await connected()
    await ws.send('text')
    await ws.send(new Uint8Array([1, 2]).buffer)
    await ws.send('')
    await ws.send(new ArrayBuffer(0))
    await until(() => expect(received).toHaveLength(4))
    expect(received[0]).toBe('text')
    expect(new Uint8Array(received[1] as ArrayBuffer)).toEqual(new Uint8Array([1, 2]))
    expect(received[2]).toBe('')
    expect((received[3] as ArrayBuffer).byteLength).toBe(0)
    expect(notes).toContain('ohos.empty-message')
  })

  test.each([new Uint8Array(2), new DataView(new ArrayBuffer(2))])(
    'takes no view of an ArrayBuffer: 401 (O9)',
    async (view) => {
      const { loose, notes } = await connected()
      await expect(loose.send(view)).rejects.toEqual({ code: 401, message: 'Parameter error' })
      expect(notes).toContain('ohos.view-refused')
    },
  )

  test('takes 5,242,864 bytes and no more, counted in UTF-8', async () => {
    const { ws, notes } = await connected()
    await expect(ws.send(new ArrayBuffer(MAX + 1))).rejects.toMatchObject({ code: 401 })
    await expect(ws.send('é'.repeat(MAX / 2) + 'e')).rejects.toMatchObject({ code: 401 })
    expect(notes).toContain('ohos.message-size')
    await expect(ws.send(new ArrayBuffer(MAX))).resolves.toBe(true)
    await expect(ws.send('é'.repeat(MAX / 2))).resolves.toBe(true)
  })
})

describe('send before open', () => {
  test('reports success; what is queued goes out in order when the connection opens', async () => {
    const { scenario, received } = recorder()
    const { ws, notes, loose } = session({ scenario }, [])
    const bytes = new Uint8Array([1])
    loose.on('open', () => void ws.send('third'))
    await ws.connect(URL)
    expect(await ws.send('first')).toBe(true)
    expect(await ws.send(bytes.buffer)).toBe(true)
    bytes[0] = 9
    await until(() => expect(received).toHaveLength(3))
    expect(received[0]).toBe('first')
    expect(new Uint8Array(received[1] as ArrayBuffer)).toEqual(new Uint8Array([1]))
    expect(received[2]).toBe('third')
    expect(notes).toEqual(['ohos.send-before-open'])
  })

  test('is not sent when the connection is closed first', async () => {
    const { scenario, received, closes } = recorder()
    const { ws } = session({ scenario })
    await ws.connect(URL)
    await ws.send('never')
    await ws.close()
    await until(() => expect(closes).toHaveLength(1))
    expect(received).toEqual([])
  })
})

describe('send afterwards', () => {
  test('fails with -1 after close', async () => {
    const { ws } = await connected()
    await ws.close()
    await expect(ws.send('late')).rejects.toEqual(unconnected)
  })

  test('fails with -1 after a refused connection', async () => {
    const { ws, logged } = session({
      scenario: { ...silent, handshake: () => ({ accept: false, status: 404 }) },
    })
    await ws.connect(URL)
    await logged('error')
    await expect(ws.send('late')).rejects.toEqual(unconnected)
  })
})
