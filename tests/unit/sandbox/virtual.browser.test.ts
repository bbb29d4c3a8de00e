import { describe, expect, test } from 'vitest'
import type { RunEntry } from '../../../src/runtime/entries.ts'
import type { RunLimits } from '../../../src/runtime/request.ts'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'
import { runToEnd, VIRTUAL, type Program } from './support.ts'

const DATE = Date.UTC(2020, 0, 1)

/** A program that goes on listening. */
const LISTENS = "new WebSocket('wss://echo.example/').onopen = () => console.log('open')"

/** Runs a program on virtual time. */
const run = (program: Program, limits: RunLimits = VIRTUAL.limits) =>
  runToEnd({ virtualDate: DATE, limits, ...program })

const times = (entries: readonly RunEntry[]) =>
  entries.flatMap(({ kind, time }) => (kind === 'console' ? [time] : []))

describe('a run on virtual time', () => {
  test('does not wait for the timers of the program', async () => {
    const files = "setTimeout(() => console.log('an hour later'), 3_600_000)"
    const limits = { quiet: 1e9, longest: 1e9 }
    const { entries, states } = await run({ files }, limits)
    expect(times(entries)).toEqual([3_600_000])
    expect(states).toEqual(['running', 'finished'])
  })

  test('orders the timers of the program and the events of the network by their times', async () => {
    const files = `const socket = new WebSocket('wss://echo.example/')
      for (const delay of [5, 35, 55]) setTimeout(() => console.log(delay), delay)
      socket.onopen = () => { console.log('open'); socket.send('hello') }
      socket.onmessage = () => { console.log('message'); socket.close() }`
    const network = { connectDelay: 10, latency: 10 }
    const { lines } = await run({ files, network: { ...DEFAULT_NETWORK, ...network } })
    expect(lines()).toEqual(['log: 5', 'log: open', 'log: 35', 'log: message', 'log: 55'])
  })

  test('stands still while the program reads a received blob', async () => {
    const files = `const socket = new WebSocket('wss://echo.example/')
      socket.onopen = () => socket.send(new Uint8Array(1e6))
      socket.onmessage = async ({ data }) => {
        setTimeout(() => console.log('later'), 1)
        const { byteLength } = await data.arrayBuffer()
        const reader = new FileReader()
        reader.onload = () => { console.log(byteLength, reader.result.byteLength); socket.close() }
        reader.readAsArrayBuffer(data)
      }`
    const { lines } = await run({ files })
    expect(lines()).toEqual(['note: web.binary-blob', 'log: 1000000 1000000', 'log: later'])
  })

  test('reports a rejection that the program does not handle', async () => {
    const { lines } = await run({ files: 'Blob.prototype.text.call({})' })
    expect(lines()).toEqual([expect.stringMatching(/^error! TypeError/)])
  })

  test('shows the program its own time', async () => {
    const files = `const start = performance.now()
      setTimeout(() => {
        console.log(Date.now(), new Date().toISOString(), performance.now() - start)
        console.log(Date.now.toString(), new Date(0).getTime(), new Date() instanceof Date)
        console.log(new Date().constructor === Date, typeof Date(), performance.timeOrigin)
      }, 1_500)`
    expect((await run({ files })).lines()).toEqual([
      `log: ${DATE + 1_500} 2020-01-01T00:00:01.500Z 1500`,
      'log: function now() { [native code] } 0 true',
      `log: true string ${DATE}`,
    ])
  })

  test('is stopped after the longest time, with all its entries before', async () => {
    const files = 'let count = 0; setInterval(() => console.log(++count), 1_000)'
    const { entries, states, limits } = await run({ files })
    expect(times(entries)).toEqual(Array.from({ length: 19 }, (_, index) => (index + 1) * 1_000))
    expect(states).toEqual(['running', 'stopped'])
    expect(limits).toEqual(['time'])
  })

  test('is stopped once nothing more happens', async () => {
    const { lines, states, limits } = await run({ files: LISTENS })
    expect(lines()).toEqual(['log: open'])
    expect(states).toEqual(['running', 'stopped'])
    expect(limits).toEqual(['quiet'])
  })

  test('gives the timers of a server script the same time', async () => {
    const server = `import { Server } from 'mock-socket'
      new Server('*').on('connection', (socket) => {
        setTimeout(() => socket.send('late'), 60_000)
      })`
    const main = `const socket = new WebSocket('wss://slow.example/')
      socket.onmessage = ({ data }) => { console.log(data); socket.close() }`
    const files = { 'main.ts': main, 'server.ts': server }
    const choice = { mode: 'simulated', scenario: 'custom', url: '' } as const
    const limits = { quiet: 1e6, longest: 1e6 }
    const { lines, states } = await run({ files, server: choice }, limits)
    expect(lines()).toEqual(['log: late'])
    expect(states).toEqual(['running', 'finished'])
  })
})

test('a run on the machine’s clock keeps its limits as well', async () => {
  const limits = { quiet: 50, longest: 10_000 }
  const { lines, states, limits: met } = await runToEnd({ files: LISTENS, limits })
  expect(lines()).toEqual(['log: open'])
  expect(states).toEqual(['running', 'stopped'])
  expect(met).toEqual(['quiet'])
})
