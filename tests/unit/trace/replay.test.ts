import { describe, expect, test } from 'vitest'
import type { Recording, RecordedSession } from '../../../src/trace/recording.ts'
import { MAX_SCRIPT_DATA, replayScript } from '../../../src/trace/replay/script.ts'
import { replay, type Heard } from './support.ts'

const session = (more: Partial<RecordedSession>): RecordedSession => ({
  url: 'wss://a.example/chat',
  startedAt: 0,
  protocols: [],
  protocol: '',
  status: 101,
  messages: [],
  ...more,
})
const recording = (...sessions: RecordedSession[]): Recording => ({
  creator: 'test',
  sessions,
  skipped: 0,
})
const script = (...sessions: RecordedSession[]) =>
  replayScript(recording(...sessions), { speed: Infinity, locale: 'en' }).code
const said = (type: 'send' | 'receive', data: Heard['data'], time = 0) => ({ type, data, time })

describe('what a stranger wrote into a recording', () => {
  test.each(['\n', '\r', '\u2028', '\u2029', '*/', '`${', '\u202e'])(
    'is never code, behind %j in the name of its tool',
    (separator) => {
      const creator = `tool${separator}globalThis.forged = true //`
      for (const locale of ['en', 'zh'] as const) {
        const { code } = replayScript({ ...recording(session({})), creator }, { speed: 1, locale })
        const lines = code.split(/[\n\r\u2028\u2029]/)
        const mentions = lines.filter((line) => line.includes('forged'))
        expect(mentions).toHaveLength(1)
        expect(mentions[0]).toMatch(/^\/\/ /)
        expect(code).not.toContain('\u202e')
      }
    },
  )

  test.each([1e300, -1e300, Infinity, NaN])('may begin at any time: %d', (startedAt) =>
    expect(script(session({ startedAt }))).toContain('1970-01-01'),
  )
})

describe('a replay', () => {
  const messages = [
    said('receive', 'welcome', 10),
    said('send', 'it’s "quoted" \\ \n', 20),
    said('send', { base64: 'AAH/' }, 30),
    said('receive', { base64: '/wEA' }, 40),
    said('receive', '`${1}` \u2028 </script>', 50),
    said('send', 'last', 60),
    said('receive', 'bye', 70),
  ]
  const plain = messages.map(({ type, data }) => ({ type, data }))

  test('says the same in the same order, texts and bytes to the letter', async () => {
    const { heard } = await replay(script(session({ messages })), 'wss://a.example/chat', plain)
    expect(heard).toEqual(plain)
  })

  test('closes as the recorded server did', async () => {
    const close = {
      time: 80,
      code: 4002,
      reason: 'it’s over',
      wasClean: true,
      by: 'server',
    } as const
    const { end } = await replay(script(session({ messages, close })), 'ws://b.example/chat', plain)
    expect(await end).toMatchObject({ code: 4002, reason: 'it’s over', wasClean: true })
  })

  test('gives a connection the session of its address, then of its path, then any', async () => {
    const of = (url: string, data: string) => session({ url, messages: [said('receive', data)] })
    const code = script(
      of('wss://a.example/one', 'one'),
      of('wss://a.example/two', 'two'),
      of('wss://a.example/two', 'two again'),
    )
    const first = async (url: string) =>
      (await replay(code, url, [said('receive', '')])).heard[0]!.data
    expect(await first('wss://a.example/two?token=other')).toBe('two')
    expect(await first('ws://localhost/two')).toBe('two')
    expect(await first('ws://localhost/elsewhere')).toBe('one')
  })

  test('prefers the session of the very URL, query included', async () => {
    const of = (url: string) => session({ url, messages: [said('receive', url)] })
    const urls = ['wss://a.example/one?room=1', 'wss://a.example/one?room=2', 'wss://b.example/one']
    const code = script(...urls.map(of))
    const first = async (url: string) =>
      (await replay(code, url, [said('receive', '')])).heard[0]!.data
    for (const url of urls) expect(await first(url)).toBe(url)
    expect(await first('ws://localhost/one?room=2')).toBe(urls[1])
    expect(await first('wss://b.example/one?room=3')).toBe(urls[2])
  })

  test('goes on without a message that the program does not send', async () => {
    const steps = [said('send', 'heartbeat', 10), said('receive', 'news', 20)]
    const close = { time: 30, code: 4001, reason: '', wasClean: true, by: 'server' } as const
    const code = script(session({ messages: steps, close }))
    expect(code).toContain('const patience = 5_000')
    const impatient = code.replace('patience = 5_000', 'patience = 1')
    const { heard, end } = await replay(impatient, 'wss://a.example/chat', [
      said('receive', 'news'),
    ])
    expect(heard).toEqual([{ type: 'receive', data: 'news' }])
    expect(await end).toMatchObject({ code: 4001 })
  })

  test('breaks off where the recorded connection broke', async () => {
    const close = { time: 30, code: 1006, reason: '', wasClean: false, by: 'server' } as const
    const { end } = await replay(script(session({ close })), 'wss://a.example/chat', [
      said('receive', 'never'),
    ])
    expect(await end).toMatchObject({ code: 1006, wasClean: false })
  })

  test('refuses what was refused', async () => {
    const refused = script(session({ status: 403 }))
    await expect(replay(refused, 'wss://a.example/chat', [])).rejects.toThrow('refused')
  })

  test('keeps to the recorded times, scaled', async () => {
    const slow = session({ messages: [said('receive', 'a', 400), said('receive', 'b', 1600)] })
    const { code } = replayScript(recording(slow), { speed: 10, locale: 'en' })
    const { time } = await replay(code, slow.url, [said('receive', 'a'), said('receive', 'b')])
    expect(time).toBe(160)
  })

  test('holds no more data than an editor and a link take, and says what it left out', () => {
    const large = said('receive', 'x'.repeat(MAX_SCRIPT_DATA / 4))
    const options = { speed: 1, locale: 'zh' } as const
    const made = replayScript(recording(session({ messages: Array(6).fill(large) })), options)
    expect(made.omitted).toBe(3)
    expect(made.code.length).toBeLessThan(MAX_SCRIPT_DATA + 10_000)
  })
})
