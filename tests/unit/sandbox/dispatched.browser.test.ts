import { describe, expect, inject, it } from 'vitest'
import { runToEnd } from './support.ts'

const live = inject('liveServer')

const MODES = [
  ['simulated', { mode: 'simulated', scenario: 'echo', url: '' }],
  ['live', { mode: 'live', scenario: 'echo', url: `${live}echo` }],
] as const

describe.each(MODES)('events that a program dispatches at its own socket, %s', (_, server) => {
  const wireOf = async (dispatched: string) => {
    const { entries, states } = await runToEnd({
      server,
      files: {
        'main.js': `const ws = new WebSocket('wss://echo.example/')
          const heard = []
          for (const type of ['open', 'message', 'error', 'close']) ws.addEventListener(type, () => heard.push(type))
          ${dispatched}
          ws.addEventListener('open', () => ws.send('sent'), { once: true })
          ws.addEventListener('message', ({ data }) => { if (data === 'sent') ws.close(1000) })
          ws.addEventListener('close', ({ code }) => { if (code === 1000) console.log(heard.join(' ')) })`,
      },
    })
    const wire = entries.flatMap((entry) => (entry.kind === 'wire' ? [entry.event.type] : []))
    const lines = entries.flatMap((entry) =>
      entry.kind === 'console' ? [(entry.values[0] as { text: string }).text] : [],
    )
    return { wire, lines, states }
  }
  const TRUE_STORY = ['connect', 'open', 'send', 'message', 'closing', 'close']

  it('reach its listeners, but neither the messages nor the end of the run', async () => {
    const told = await wireOf(`
      ws.dispatchEvent(new MessageEvent('message', { data: 'FORGED' }))
      ws.dispatchEvent(new CloseEvent('close', { code: 4000 }))
      ws.dispatchEvent(new Event('error'))`)
    expect(told).toEqual({
      wire: TRUE_STORY,
      lines: ['message close error open message close'],
      states: ['running', 'finished'],
    })
  })

  it('are none of the connection’s when a true event is dispatched once more', async () => {
    const { wire } = await wireOf(`
      ws.addEventListener('message', (event) => setTimeout(() => ws.dispatchEvent(event)), { once: true })
      ws.addEventListener('open', (event) => setTimeout(() => ws.dispatchEvent(event)), { once: true })`)
    expect(wire).toEqual(TRUE_STORY)
  })

  it('are none of the connection’s in the clothes of a true one', async () => {
    const { wire } = await wireOf(`
      const event = new MessageEvent('message', { data: 'FORGED' })
      try { Object.defineProperty(event, 'isTrusted', { value: true }) } catch {}
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true })
      class Trusted extends MessageEvent { get isTrusted() { return true } }
      ws.dispatchEvent(event)
      ws.dispatchEvent(new Trusted('message', { data: 'FORGED' }))
      ws.dispatchEvent(Object.setPrototypeOf(new Event('message'), { isTrusted: true, __proto__: MessageEvent.prototype }))`)
    expect(wire).toEqual(TRUE_STORY)
  })

  it('hide no true one: those are told of before any listener can stop them', async () => {
    const { wire } = await wireOf(`
      const stop = (event) => { event.stopImmediatePropagation(); ws.send('sent') }
      ws.addEventListener('message', stop, { capture: true, once: true })
      ws.removeEventListener('message', null)`)
    expect(wire).toContain('message')
    expect(wire.at(-1)).toBe('close')
  })
})

describe('what a program finds of the class', () => {
  it('has the names, lengths and texts of a browser’s own', async () => {
    const observed = await runToEnd({
      files: {
        'main.js': `const { prototype } = WebSocket
          const of = (key) => Object.getOwnPropertyDescriptor(prototype, key)
          console.log(WebSocket.name, WebSocket.length, prototype.send.name, prototype.send.length, prototype.close.length, of('url').get.name, of('onopen').set.name)
          console.log(String(WebSocket), String(prototype.send), String(setTimeout), String(Function.prototype.toString), String(console.log))
          console.log(Object.getPrototypeOf(WebSocket) === EventTarget, Object.getPrototypeOf(prototype) === EventTarget.prototype)
          console.log(Object.getOwnPropertyDescriptor(Function.prototype, 'toString').enumerable, 'prototype' in Function.prototype.toString)
          delete prototype.url
          const ws = new WebSocket('ws://echo.example/')
          console.log(ws.url, 'url' in ws, ws)
          try { WebSocket('ws://echo.example/') } catch (error) { console.log(error.name) }
          try { Function.prototype.toString.call({}) } catch (error) { console.log(error.name) }
          ws.onopen = () => ws.close()`,
      },
    })
    expect(observed.lines()).toEqual([
      'log: WebSocket 1 send 1 0 get url set onopen',
      'log: function WebSocket() { [native code] } function send() { [native code] } function setTimeout() { [native code] } function toString() { [native code] } function log() { [native code] }',
      'log: true true',
      'log: false false',
      "log: undefined false WebSocket {url: 'ws://echo.example/', readyState: 0}",
      'log: TypeError',
      'log: TypeError',
    ])
  })
})
