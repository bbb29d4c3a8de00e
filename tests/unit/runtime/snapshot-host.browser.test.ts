import { describe, expect, it } from 'vitest'
import { print } from './take.ts'

describe('the browser’s own objects', () => {
  it.each<[object, string]>([
    [new MessageEvent('message', { data: 'hi' }), "MessageEvent {type: 'message', data: 'hi'}"],
    [
      new CloseEvent('close', { code: 1000, reason: 'done', wasClean: true }),
      "CloseEvent {type: 'close', code: 1000, reason: 'done', wasClean: true}",
    ],
    [new Event('open'), "Event {type: 'open'}"],
    [new Blob(['abc'], { type: 'text/plain' }), "Blob {size: 3, type: 'text/plain'}"],
    [new URL('ws://a.example/b'), "URL {href: 'ws://a.example/b'}"],
  ])('show what their accessors hold: %s', (value, text) => expect(print(value)).toBe(text))
})
