import { describe, expect, it } from 'vitest'
import { readReference } from '../../../src/reference/load.ts'
import { recordAll, toldBy, type Recording } from '../../../src/reference/recordings/index.ts'
import { record } from '../../../src/reference/recordings/record.ts'
import { sayMark } from '../../../src/trace/diagram/draw.ts'
import { pathOf } from '../../../src/trace/diagram/lane.ts'

const model = readReference()
const recordings = await recordAll(model)
const recordingOf = (platform: string, name: string): Recording =>
  recordings.find((recording) => recording.platform === platform && recording.case === name)!

/** Returns the program's received events, in order. */
const told = (platform: string, name: string): string[] => toldBy(recordingOf(platform, name))

/** Returns the traffic on the network, in order. */
const wire = (platform: string, name: string): string[] =>
  recordingOf(platform, name).entries.flatMap((entry) =>
    entry.kind === 'wire' ? [entry.event.type] : [],
  )

const names = { program: 'A', platform: 'B', wire: () => 'C', server: () => 'D' }

/** Returns the texts of a recording's diagram, in order. */
function drawn(platform: string, name: string): string[] {
  const { entries } = recordingOf(platform, name)
  const find = (seq: number) => entries.find((entry) => entry.seq === seq)
  return entries
    .filter((entry) => pathOf(entry))
    .map((entry) => sayMark(entry, names, { locale: 'en', find }))
}

describe('The recorded runs', () => {
  it('are the same each time, whatever else runs between their tasks', async () => {
    const together = [recordAll(model), recordAll(model)]
    expect(await Promise.all(together)).toEqual([recordings, recordings])
  })

  it('go by the timers of the program, and wait for what it reads', async () => {
    const code = `const first = new WebSocket('wss://any.example/')
      first.onopen = () => first.send(new Uint8Array(1e5))
      first.onmessage = async ({ data }) => {
        const late = setTimeout(() => new WebSocket('wss://late.example/'), 1)
        await data.arrayBuffer()
        clearTimeout(late)
        first.close()
        setTimeout(() => new WebSocket('wss://second.example/').close(), 60_000)
      }`
    const entries = await record('web', { code }, 'echo')
    const urls = entries.flatMap((entry) =>
      entry.kind === 'wire' && entry.event.type === 'connect' ? [entry.event.url] : [],
    )
    expect(urls).toEqual(['wss://any.example/', 'wss://second.example/'])
  })

  it('cover every platform in every case', () => {
    expect(recordings.map((recording) => `${recording.platform} ${recording.case}`)).toEqual(
      model.platforms.flatMap(({ id }) => [`${id} success`, `${id} refusal`, `${id} drop`]),
    )
  })

  it.each(model.platforms.map(({ id }) => id))('go from connecting to closing on %s', (id) => {
    expect(wire(id, 'success')[0]).toBe('connect')
    expect(wire(id, 'success').at(-1)).toBe('close')
    expect(wire(id, 'refusal')).toEqual(['connect', 'error', 'close'])
    expect(wire(id, 'drop')).toEqual(['connect', 'open', 'send', 'close'])
  })
})

describe('The order of callbacks', () => {
  it('is error, then close, when the web is refused', () => {
    expect(told('web', 'refusal')).toEqual(['onerror', 'onclose'])
  })

  it('is error alone when OpenHarmony is refused', () => {
    expect(told('ohos', 'refusal')).toEqual(['connect callback', "on('error')"])
  })

  it('is close alone when the web loses its connection', () => {
    expect(told('web', 'drop')).toEqual(['onopen', 'onclose'])
  })

  it('puts the success of Taro’s connectSocket before the connection is open', () => {
    const steps = drawn('taro', 'success')
    const places = ['connectSocket success', 'connectSocket resolves', 'accepted', 'A: onOpen'].map(
      (words) => steps.findIndex((step) => step.includes(words)),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('is error, then close, when BlueOS is refused', () => {
    expect(told('blueos', 'refusal')).toEqual(['onError', 'onClose'])
  })

  it('names what a callback is given', () => {
    expect(drawn('web', 'drop')).toContain(
      "B → A: onclose ← {code: 1006, reason: '', wasClean: false}",
    )
  })

  it('names the code that the wire closed with', () => {
    expect(drawn('web', 'success')).toContain('C → B: Close frame 1000')
  })

  it('has what the server saw and did', () => {
    expect(drawn('web', 'success')).toContain('C → D: “hello”')
    expect(drawn('web', 'refusal')).toContain('C → D: refuses 403')
  })
})
