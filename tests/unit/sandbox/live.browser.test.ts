import { describe, expect, inject, it } from 'vitest'
import { runToEnd } from './support.ts'

const live = inject('liveServer')
const conformance = inject('conformanceServer')

const roundTrip = `
  const ws = new WebSocket('wss://echo.example/some/path?a=1')
  ws.binaryType = 'arraybuffer'
  console.log(ws.url)
  ws.onopen = () => ws.send(new Uint8Array([1, 2]))
  ws.onmessage = (event: MessageEvent) => {
    console.log(event.data)
    ws.close(1000, 'done')
  }
  ws.onclose = ({ code, reason }: CloseEvent) => console.log(code, reason)`

describe('a live run', () => {
  it('goes to the server that the user named, while the program keeps its own URL', async () => {
    const server = { mode: 'live', scenario: 'echo', url: `${live}echo` } as const
    const { entries, states, ...observed } = await runToEnd({ server, files: roundTrip })
    expect(observed.lines()).toEqual([
      'note: network.live-url',
      'log: wss://echo.example/some/path?a=1',
      'log: ArrayBuffer(2)',
      'log: 1000 done',
    ])
    expect(entries.find(({ kind }) => kind === 'note')).toMatchObject({
      values: { url: 'wss://echo.example/some/path?a=1', server: `${live}echo` },
      position: { file: 'main.ts', line: 2 },
    })
    expect(states.at(-1)).toBe('finished')
  })

  it('leaves the trace that a simulated one leaves', async () => {
    const trace = async (mode: 'simulated' | 'live') => {
      const { entries } = await runToEnd({
        server: { mode, scenario: 'echo', url: mode === 'live' ? `${live}echo` : '' },
        files: roundTrip,
      })
      return entries.flatMap((entry) =>
        entry.kind === 'wire' ? [{ ...entry.event, line: entry.position?.line }] : [],
      )
    }
    const simulated = await trace('simulated')
    expect(simulated).toHaveLength(6)
    expect(await trace('live')).toEqual(simulated)
  })

  it('carries the program’s query to a server that has none', async () => {
    const { entries } = await runToEnd({
      server: { mode: 'live', scenario: 'echo', url: `${conformance}query` },
      files: `
        const ws = new WebSocket('ws://echo.example/?code=4001')
        ws.onmessage = () => ws.close()`,
    })
    const message = entries.find((entry) => entry.kind === 'wire' && entry.event.type === 'message')
    expect(message).toMatchObject({ event: { payload: { text: 'code=4001' } } })
  })

  it('goes where the program says when no server is named, and tells why that failed', async () => {
    const { entries, ...observed } = await runToEnd({
      server: { mode: 'live', scenario: 'echo', url: '' },
      files: `
        const ws = new WebSocket('${live}nothing-here')
        ws.onclose = ({ code }: CloseEvent) => console.log(code)`,
    })
    expect(observed.lines()).toEqual(['note: network.refused', 'log: 1006'])
    expect(entries.flatMap((e) => (e.kind === 'wire' ? [e.event.type] : []))).toEqual([
      'connect',
      'error',
      'close',
    ])
  })

  it('says that headers were left out', async () => {
    const observed = await runToEnd({
      platform: 'ohos',
      server: { mode: 'live', scenario: 'echo', url: `${live}echo` },
      files: `
        import webSocket from '@ohos.net.webSocket'
        const ws = webSocket.createWebSocket()
        ws.on('open', () => ws.close())
        ws.connect('wss://echo.example/', { header: { name: 'value' } }, () => {})`,
    })
    expect(observed.lines()).toContain('note: network.headers-dropped')
  })
})
