import { describe, expect, it } from 'vitest'
import { readReference } from '../../../src/reference/load.ts'
import { recordAll, type RecordedStep } from '../../../src/reference/recordings/index.ts'

const model = readReference()
const recordings = await recordAll(model)
const stepsOf = (platform: string, name: string): readonly RecordedStep[] =>
  recordings.find((recording) => recording.platform === platform && recording.case === name)!.steps

/** What the program was told, in order. */
const told = (platform: string, name: string): string[] =>
  stepsOf(platform, name).flatMap((step) => (step.kind === 'told' ? [step.label] : []))

/** What passed over the wire, in order. */
const wire = (platform: string, name: string): string[] =>
  stepsOf(platform, name).flatMap((step) => (step.kind === 'wire' ? [step.event.type] : []))

describe('The recorded runs', () => {
  it('are the same each time', async () => {
    expect(await recordAll(model)).toEqual(recordings)
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
    const labels = stepsOf('taro', 'success').map((step) =>
      step.kind === 'wire' ? `wire ${step.event.type}` : step.label,
    )
    const places = ['connectSocket success', 'connectSocket resolves', 'wire open', 'onOpen'].map(
      (label) => labels.indexOf(label),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('is error, then close, when BlueOS is refused', () => {
    expect(told('blueos', 'refusal')).toEqual(['onError', 'onClose'])
  })

  it('names what a callback is given', () => {
    const close = stepsOf('web', 'drop').find(
      (step) => step.kind === 'told' && step.label === 'onclose',
    )
    expect(close).toMatchObject({ given: "{code: 1006, reason: '', wasClean: false}" })
  })

  it('names the code that the wire closed with', () => {
    const close = stepsOf('web', 'success').find(
      (step) => step.kind === 'wire' && step.event.type === 'close',
    )
    expect(close).toMatchObject({ event: { code: 1000, reason: 'done', wasClean: true } })
  })
})
