import { describe, expect, it } from 'vitest'
import { Cell } from '../../../src/sandbox/cell.ts'
import { GATE_BOUNDS } from '../../../src/sandbox/gate-bounds.ts'
import { Sandbox } from '../../../src/sandbox/index.ts'
import { createSandbox, observe, toRequest } from './support.ts'

/** Returns the source of a worker in place of the runtime, with hostile statements. */
const lying = (statements: string): string => `
  onmessage = ({ ports: [port, screen] }) => {
    const batch = (entries) => ({ type: 'batch', entries, dropped: 0 })
    const note = (seq) => ({ kind: 'note', seq, time: 0, id: 'n' })
    port.onmessage = () => { ${statements} }
  }`

/** Runs a lying worker; returns everything that reaches the page, up to a refusal or `end`. */
async function received(statements: string, answer = true): Promise<unknown[]> {
  const cell = new Cell({
    container: document.body,
    access: { mode: 'simulated' },
    screen: undefined,
    runtime: Promise.resolve(new Blob([lying(statements)], { type: 'text/javascript' })),
    page: undefined,
  })
  const messages: unknown[] = []
  const { server, network, ...request } = await toRequest({ files: '0' })
  await new Promise<void>((resolve) => {
    const take = ({ data }: Pick<MessageEvent<unknown>, 'data'>): void => {
      messages.push(data)
      if (answer) cell.read()
      const { type } = data as { type: string }
      if (type === 'refused' || type === 'end') resolve()
    }
    cell.run({ request: { ...request, server, network }, pageProtocol: 'https:' }, take, resolve)
  })
  cell.remove()
  return messages
}

const END = { type: 'end', state: 'finished' }

describe('the gate before the page', () => {
  it('passes batches on, in order, as they are', async () => {
    const text = 'port.postMessage(batch([note(1), note(2)])); port.postMessage(batch([note(3)]))'
    const note = (seq: number) => ({ kind: 'note', seq, time: 0, id: 'n' })
    expect(await received(`${text}; port.postMessage({ type: 'end', state: 'finished' })`)).toEqual(
      [
        { type: 'batch', entries: [note(1), note(2)], dropped: 0 },
        { type: 'batch', entries: [note(3)], dropped: 0 },
        END,
      ],
    )
  })

  it.each([
    ['more objects than a batch may hold', 'batch(Array.from({ length: 1e6 }, () => ({})))'],
    ['more numbers than a batch may hold', 'batch(new Array(1e6).fill(1))'],
    ['a list that is long and empty', 'batch(new Array(4e9))'],
    ['more characters than a batch may hold', `batch(['x'.repeat(2e7)])`],
    ['a name without end', `batch([{ ['x'.repeat(2e7)]: 1 }])`],
    ['objects in each other', 'batch([...Array(1e3)].reduce((inner) => ({ inner }), {}))'],
    [
      'an object in itself',
      '(() => { const all = batch([]); all.entries.push(all); return all })()',
    ],
    ['objects shared again and again', 'batch([...Array(40)].reduce((it) => [it, it], {}))'],
    ['a buffer', 'batch([new ArrayBuffer(1e9)])'],
    ['a map', 'batch([new Map([[1, 2]])])'],
    ['an error', 'batch([new Error()])'],
    ['a blob', 'new Blob(["x"])'],
    ['a large integer', 'batch([10n ** 100000n])'],
    ['a date', 'batch([new Date()])'],
  ])('passes nothing on of %s', async (_, value) => {
    expect(await received(`port.postMessage(batch([])); port.postMessage(${value})`)).toEqual([
      { type: 'batch', entries: [], dropped: 0 },
      { type: 'refused', reason: 'forged' },
    ])
  })

  it('passes no port on', async () => {
    expect(await received('port.postMessage(batch([]), [new MessageChannel().port1])')).toEqual([
      { type: 'refused', reason: 'forged' },
    ])
  })

  it('sends no more ahead than the page has read', async () => {
    const flood = `for (let n = 0; n < 5_000; n++) port.postMessage(batch([]))`
    const messages = await received(flood, false)
    expect(messages.length).toBeLessThanOrEqual(GATE_BOUNDS.ahead + 1)
    expect(messages.at(-1)).toEqual({ type: 'refused', reason: 'flood' })
  })

  it('passes on nothing after a refusal', async () => {
    const after = `port.postMessage(1n); port.postMessage({ type: 'end', state: 'finished' })`
    expect(await received(after)).toEqual([{ type: 'refused', reason: 'forged' }])
  })
})

describe('a port that lies', () => {
  it.each([
    ['objects by the million', 'port.postMessage(batch(Array.from({ length: 3e6 }, () => ({}))))'],
    ['messages without end', 'for (;;) port.postMessage(batch([]))'],
    ['times from the future', 'port.postMessage(batch([{ ...note(1), time: 1e300 }]))'],
  ])('is closed, and the run ends with a sentence: %s', async (_, statements) => {
    const sandbox = createSandbox(async () => lying(statements))
    const observed = observe(sandbox, await toRequest({ files: '0' }))
    expect(await observed.ended()).toBe('failed')
    const [line] = observed.lines()
    expect(line).toMatch(/^error! Error: The page ended the program: /)
    sandbox.dispose()
  })
})

describe('a screen’s port that lies', () => {
  it.each([
    ['more than a batch holds', 'screen.postMessage(Array.from({ length: 1e6 }, () => ({})))'],
    ['a second batch before the first is drawn', 'screen.postMessage([]); screen.postMessage([])'],
  ])('is closed, and the run ends: %s', async (_, statements) => {
    const element = document.body.appendChild(document.createElement('div'))
    const sandbox = new Sandbox({
      container: document.body,
      loadRuntime: async () => lying(statements),
      loadScreen: async () => '__openScreen = (port) => { port.onmessage = () => {} }',
      loadFramework: async () => '',
    })
    const request = await toRequest({ files: '0' })
    const place = { platform: 'weex', framework: 'weex', element, title: 'Screen', lang: 'en' }
    const observed = observe(sandbox, request, place)
    expect(await observed.ended()).toBe('failed')
    sandbox.dispose()
    element.remove()
  })
})
