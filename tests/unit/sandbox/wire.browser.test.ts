import { describe, expect, it } from 'vitest'
import { MAX_PAYLOAD } from '../../../src/runtime/limits.ts'
import { runToEnd } from './support.ts'

/** Returns the network events of a program, each with the causing line. */
async function trace(files: string) {
  const { entries } = await runToEnd({ files })
  return entries.flatMap((entry) =>
    entry.kind === 'wire'
      ? [{ socket: entry.socket, line: entry.position?.line, ...entry.event }]
      : [],
  )
}

describe('the trace of a socket', () => {
  it('names what the program did, with its line, and what came back', async () => {
    const events = await trace(`const ws = new WebSocket('ws://a.example', ['x', 'y'])
ws.onopen = () => {
  ws.send('héllo')
}
ws.onmessage = () => ws.close(3001, 'why')`)
    expect(events).toEqual([
      {
        socket: 1,
        line: 1,
        type: 'connect',
        url: 'ws://a.example',
        protocols: ['x', 'y'],
        headers: {},
      },
      { socket: 1, type: 'open', protocol: 'x' },
      { socket: 1, line: 3, type: 'send', payload: { type: 'text', text: 'héllo', size: 6 } },
      { socket: 1, type: 'message', payload: { type: 'text', text: 'héllo', size: 6 } },
      { socket: 1, line: 5, type: 'closing', code: 3001, reason: 'why' },
      { socket: 1, type: 'close', code: 3001, reason: 'why', wasClean: true },
    ])
  })

  it('keeps the bytes of buffers, views and blobs, bounded', async () => {
    const events = await trace(`
      const ws = new WebSocket('ws://a.example')
      let left = 4
      ws.onopen = () => {
        ws.send(new Uint8Array([0, 1, 2, 3]).subarray(1, 3))
        ws.send(new Blob(['ab']))
        ws.send(new Uint8Array(100_000))
        ws.send('x'.repeat(100_000))
      }
      ws.onmessage = () => { if (--left === 0) ws.close() }`)
    const payloads = events.flatMap((event) =>
      event.type === 'send' || event.type === 'message' ? [[event.type, event.payload]] : [],
    )
    const zeros = btoa('\0'.repeat(MAX_PAYLOAD))
    const sent = [
      { type: 'binary', base64: 'AQI=', size: 2 },
      { type: 'binary', base64: 'YWI=', size: 2 },
      { type: 'binary', base64: zeros, size: 100_000, cut: 100_000 - MAX_PAYLOAD },
      { type: 'text', text: 'x'.repeat(MAX_PAYLOAD), size: 100_000, cut: 100_000 - MAX_PAYLOAD },
    ]
    expect(payloads).toEqual([
      ...sent.map((payload) => ['send', payload]),
      ...sent.map((payload) => ['message', payload]),
    ])
  })

  it('makes a text of anything else, once', async () => {
    const events = await trace(`
      const ws = new WebSocket('ws://a.example')
      let asked = 0
      const odd = { toString: () => 'asked ' + ++asked }
      ws.onopen = () => { ws.send(odd as never); ws.close() }`)
    expect(events[2]).toMatchObject({ type: 'send', payload: { text: 'asked 1' } })
  })

  it('takes the arguments of a close as a number and a text, once', async () => {
    const events = await trace(`
      const ws = new WebSocket('ws://a.example')
      let asked = 0
      const code = { valueOf: () => 3000 + ++asked }
      const reason = { toString: () => 'asked ' + ++asked }
      ws.onopen = () => ws.close(code as never, reason as never)`)
    expect(events[2]).toMatchObject({ type: 'closing', code: 3001, reason: 'asked 2' })
    expect(events.at(-1)).toMatchObject({ type: 'close', code: 3001, reason: 'asked 2' })
  })

  it('leaves out what never went: a constructor that throws, data for a closed socket', async () => {
    const events = await trace(`
      try { new WebSocket('ftp://a.example') } catch {}
      try { new (WebSocket as any)() } catch {}
      const ws = new WebSocket('ws://a.example')
      try { ws.send('too early') } catch {}
      try { ws.close(1) } catch {}
      ws.onopen = () => { ws.close(); ws.close(); ws.send('too late') }`)
    expect(events.map(({ type }) => type)).toEqual(['connect', 'open', 'closing', 'close'])
  })
})
