import { describe, expect, it } from 'vitest'
import { runToEnd } from './support.ts'

describe('a run', () => {
  it('prints, sends and receives, and finishes when nothing is left', async () => {
    const { entries, states, ...observed } = await runToEnd({
      files: `
        console.log('start', { a: 1 })
        const ws = new WebSocket('wss://echo.example/')
        ws.onopen = () => ws.send('hello')
        ws.onmessage = (event: MessageEvent) => {
          console.info(event.data, event)
          ws.close(1000, 'done')
        }
        ws.onclose = (event: CloseEvent) => console.warn(event.code, event.reason, event)
      `,
    })

    expect(observed.lines()).toEqual([
      'log: start {a: 1}',
      "info: hello MessageEvent {type: 'message', data: 'hello'}",
      "warn: 1000 done CloseEvent {type: 'close', code: 1000, reason: 'done', wasClean: true}",
    ])
    expect(states).toEqual(['running', 'finished'])
    const wire = entries.flatMap((entry) => (entry.kind === 'wire' ? [entry.event.type] : []))
    expect(wire).toEqual(['connect', 'open', 'send', 'message', 'closing', 'close'])
  })
})
