import { describe, expect, it } from 'vitest'
import { network } from './support.ts'

/** Returns the exception of a call, or `nothing`. */
function thrown(call: () => unknown): string {
  try {
    call()
    return 'nothing'
  } catch (error) {
    const { name, message } = error as Error
    return `${name}: ${message}`
  }
}

/** An address without a listener; no test waits for the connection. */
const CLOSED_PORT = 'ws://127.0.0.1:65530/'

const native = WebSocket
const create = () => network({ baseUrl: document.baseURI }).WebSocket

describe('throws what Chromium throws', () => {
  it.each<[string, unknown[]]>([
    ['no URL', []],
    ['an empty host', ['ws://']],
    ['no host', ['ws:///']],
    ['another scheme', ['ftp://host']],
    ['a scheme without authority', ['mailto:someone']],
    ['a fragment', ['ws://host/#fragment']],
    ['an empty fragment', ['ws://host/#']],
    ['a port out of range', ['ws://host:99999']],
    ['a lone surrogate', ['ws://\ud800/']],
    ['a symbol for a URL', [Symbol()]],
    ['an empty subprotocol', [CLOSED_PORT, '']],
    ['an empty subprotocol in a list', [CLOSED_PORT, ['']]],
    ['a space in a subprotocol', [CLOSED_PORT, 'a b']],
    ['a letter beyond ASCII in a subprotocol', [CLOSED_PORT, ['é']]],
    ['a separator in a subprotocol', [CLOSED_PORT, 'a,b']],
    ['a duplicate subprotocol', [CLOSED_PORT, ['a', 'b', 'a']]],
    ['a symbol for a subprotocol', [CLOSED_PORT, [Symbol()]]],
  ])('for %s', (_, args) => {
    const expected = thrown(() => Reflect.construct(native, args))
    expect(expected).not.toBe('nothing')
    expect(withoutConversion(thrown(() => Reflect.construct(create(), args)))).toBe(
      withoutConversion(expected),
    )
  })

  it.each<[string, unknown[]]>([
    ['send without data', ['send']],
    ['send while connecting', ['send', 'x']],
    ['close with 999', ['close', 999]],
    ['close with 2999', ['close', 2999]],
    ['close with 70000', ['close', 70000]],
    ['close with null', ['close', null]],
    ['close with text', ['close', 'abc']],
    ['close with a long reason', ['close', 1000, 'é'.repeat(62)]],
  ])('on %s', (_, [name, ...args]) => {
    const call = (socket: WebSocket) =>
      thrown(() => Reflect.apply(Reflect.get(socket, name as string), socket, args))
    const expected = call(new native(CLOSED_PORT))
    expect(expected).not.toBe('nothing')
    expect(call(new (create())(CLOSED_PORT))).toBe(expected)
  })

  it('for a receiver that is no WebSocket', () => {
    const simulated = create()
    for (const name of Object.keys(native.prototype)) {
      const expected = thrown(() => Reflect.get(native.prototype, name))
      expect(thrown(() => Reflect.get(simulated.prototype, name))).toBe(expected)
    }
  })
})

/**
 * Removes the prefix of the engine's conversion error, because a script's conversion fails without
 * the prefix.
 */
const withoutConversion = (message: string) =>
  message.replace(/Failed to .*: (?=Cannot convert)/, '')

it('serialises URLs as Chromium does', () => {
  const simulated = create()
  for (const url of [
    'relative',
    '?query',
    'http://host',
    'HTTPS://Host:443/a b',
    'ws://u:p@h/',
    '',
  ]) {
    expect(new simulated(url).url).toBe(new native(url).url)
  }
})

it('has the shape of Chromium’s class', () => {
  const simulated = create()
  const shape = (object: object) =>
    Object.fromEntries(
      Reflect.ownKeys(object).map((key) => {
        const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(object, key)!
        const kind = get ? `${get.name} ${set?.name}` : typeof value
        const fixed = typeof value === 'number' || typeof value === 'string' ? value : value?.length
        return [String(key), { kind, fixed, ...flags }]
      }),
    )
  expect(shape(simulated)).toEqual(shape(native))
  expect(shape(simulated.prototype)).toEqual(shape(native.prototype))
})

it('keeps event handlers as Chromium does', () => {
  const simulated = create()
  for (const value of [null, undefined, 1, 'x', () => {}, { handleEvent() {} }]) {
    const kept = [native, simulated].map((constructor) => {
      const socket = new constructor(CLOSED_PORT)
      socket.onmessage = value as null
      return socket.onmessage
    })
    expect(kept[1]).toBe(kept[0])
  }
})
