import { encode } from '@msgpack/msgpack'
import mqttPacket from 'mqtt-packet'
import { describe, expect, test } from 'vitest'
import type { WirePayload } from '../../../src/runtime/entries.ts'
import { base64Of } from '../../../src/trace/bytes.ts'
import { conversationOf } from '../../../src/trace/frames/conversation.ts'
import type { Conversation, DecodedMessage } from '../../../src/trace/frames/frame.ts'
import { decodeMessage } from '../../../src/trace/frames/index.ts'
import type { JsonNode } from '../../../src/trace/json.ts'
import { Trace } from '../../../src/trace/trace.ts'
import { binary, connect, text, wire } from './support.ts'

const bytes = (value: Uint8Array): WirePayload => binary(base64Of(value), value.length)
const utf8 = (value: string) => bytes(new TextEncoder().encode(value))

/** Writes a value in one line of JSON, as it was sent. */
function written(node: JsonNode): string {
  if ('source' in node) return node.source
  const members = node.children.map(({ key, value }) =>
    node.kind === 'array' ? written(value) : `${JSON.stringify(key)}:${written(value)}`,
  )
  return node.kind === 'array' ? `[${members.join()}]` : `{${members.join()}}`
}

/** Writes a decoded message, e.g. `STOMP: SEND {…}`. */
function told(decoded: DecodedMessage | undefined): string | undefined {
  const frames = decoded?.frames.map(({ type, value, inside = [] }) =>
    [type, value && written(value), ...inside.map((message) => `(${told(message)})`)]
      .filter(Boolean)
      .join(' '),
  )
  return frames && `${decoded!.protocol}: ${frames.join(' | ')}`
}

/** Decodes a message of a conversation that it is the first message of, if no other is given. */
const decode = async (payload: WirePayload, about: Partial<Conversation> = {}) =>
  told(await decodeMessage(payload, { url: '', subprotocol: '', first: [payload], ...about }))

describe('Socket.IO and Engine.IO', () => {
  const url = 'wss://a.example/socket.io/?EIO=4&transport=websocket'
  test.each([
    ['0{"sid":"x","pingInterval":25000}', 'Engine.IO: open {"sid":"x","pingInterval":25000}'],
    ['2', 'Engine.IO: ping'],
    ['3probe', 'Engine.IO: pong "probe"'],
    ['40', 'Socket.IO: CONNECT {"namespace":"/"}'],
    ['40/chat,{"token":"t"}', 'Socket.IO: CONNECT {"namespace":"/chat","data":{"token":"t"}}'],
    [
      '42["say",555555555555555555]',
      'Socket.IO: EVENT {"namespace":"/","data":["say",555555555555555555]}',
    ],
    ['42/chat,12["say"]', 'Socket.IO: EVENT {"namespace":"/chat","id":12,"data":["say"]}'],
    ['4312["ok"]', 'Socket.IO: ACK {"namespace":"/","id":12,"data":["ok"]}'],
    ['41', 'Socket.IO: DISCONNECT {"namespace":"/"}'],
    ['44{"message":"no"}', 'Socket.IO: CONNECT_ERROR {"namespace":"/","data":{"message":"no"}}'],
    [
      '451-["file",{"_placeholder":true,"num":0}]',
      'Socket.IO: BINARY_EVENT {"namespace":"/","attachments":1,"data":["file",{"_placeholder":true,"num":0}]}',
    ],
    ['4hello', 'Engine.IO: message "hello"'],
    ['nothing of it', undefined],
    ['', undefined],
  ])('read %j', async (message, expected) => {
    expect(await decode(text(message), { url })).toBe(expected)
  })

  test('read an attachment', async () => {
    expect(await decode(binary('AP8=', 2), { url })).toBe('Engine.IO: binary message "<00 ff>"')
  })

  test('are told by the first packet at any address', async () => {
    const first = [text('0{"sid":"x"}')]
    expect(await decode(text('42["a"]'), { first })).toBe(
      'Socket.IO: EVENT {"namespace":"/","data":["a"]}',
    )
  })

  test('leave an Engine.IO without Socket.IO its own messages', async () => {
    const plain = { url: 'ws://a.example/engine.io/?EIO=4&transport=websocket' }
    expect(await decode(text('42["a"]'), plain)).toBe('Engine.IO: message "2[\\"a\\"]"')
  })
})

describe('STOMP', () => {
  const opened = { first: [text('CONNECT\naccept-version:1.2\nhost:a\n\n\0')] }
  test.each([
    [
      'CONNECT\naccept-version:1.2\nhost:a:b\n\n\0',
      'CONNECT {"headers":{"accept-version":"1.2","host":"a:b"}}',
    ],
    ['\n', 'heart-beat'],
    [
      'SEND\r\ndestination:/a\\cb\\n\r\n\r\nhi\0\n',
      'SEND {"headers":{"destination":"/a:b\\n"},"body":"hi"}',
    ],
    ['MESSAGE\n\n{"n":1e400}\0', 'MESSAGE {"headers":{},"body":{"n":1e400}}'],
    [
      'SEND\ncontent-length:3\n\na\0b\0',
      'SEND {"headers":{"content-length":"3"},"body":"a\\u0000b"}',
    ],
    ['SEND\na:1\na:2\n\n\0', 'SEND {"headers":{"a":"1","a":"2"}}'],
    [
      'BEGIN\ntransaction:t\n\n\0COMMIT\n\n\0',
      'BEGIN {"headers":{"transaction":"t"}} | COMMIT {"headers":{}}',
    ],
  ])('reads %j as text and as bytes', async (message, expected) => {
    expect(await decode(text(message), opened)).toBe(`STOMP: ${expected}`)
    expect(await decode(utf8(message), opened)).toBe(`STOMP: ${expected}`)
  })

  test.each(['SEND\n\nno end', 'HELLO\n\n\0', 'SEND\n\n\0rest'])('is not %j', async (message) => {
    expect(await decode(text(message), { subprotocol: 'v12.stomp' })).toBeUndefined()
  })
})

describe('MQTT', () => {
  const packet = (value: Parameters<typeof mqttPacket.generate>[0], protocolVersion: 4 | 5 = 4) =>
    bytes(mqttPacket.generate(value, { protocolVersion }))
  const hello = (protocolVersion: 4 | 5) =>
    packet(
      {
        cmd: 'connect',
        protocolId: 'MQTT',
        protocolVersion,
        clean: true,
        clientId: 'me',
        keepalive: 60,
      },
      protocolVersion,
    )
  const publish = { cmd: 'publish', retain: false, dup: false } as const

  test('reads the opening, and is told by it', async () => {
    expect(await decode(hello(4))).toMatch(/^MQTT: CONNECT \{.*"clientId":"me".*\}$/)
  })

  test('reads the content as text, JSON or bytes', async () => {
    const first = [hello(4)]
    const sent = (payload: string) =>
      decode(packet({ ...publish, qos: 1, messageId: 7, topic: 'a/b', payload }), { first })
    expect(await sent('hi')).toMatch(/^MQTT: PUBLISH \{.*"topic":"a\/b".*"payload":"hi".*\}$/)
    expect(await sent('{"t":21.50}')).toContain('"payload":{"t":21.50}')
    const bare = bytes(new Uint8Array([0x30, 5, 0, 1, 0x61, 0, 255]))
    expect(await decode(bare, { first })).toContain('"payload":"<00 ff>"')
    expect(await sent('hi')).toContain('"messageId":7')
  })

  test('reads properties of version 5, and several packets of a message', async () => {
    const first = [hello(5)]
    const one = {
      ...publish,
      qos: 0,
      topic: 'a',
      payload: 'x',
      properties: { contentType: 'text' },
    } as const
    expect(await decode(packet(one, 5), { first })).toContain('"contentType":"text"')
    const two = new Uint8Array([
      ...mqttPacket.generate({ cmd: 'pingreq' }),
      ...mqttPacket.generate({ cmd: 'disconnect' }),
    ])
    expect(await decode(bytes(two), { subprotocol: 'mqtt' })).toBe('MQTT: PINGREQ | DISCONNECT')
  })

  test.each([
    ['bytes of something else', [0xff, 0xff, 1]],
    ['a packet that goes on in the next message', [0x30, 0x7f, 0, 1]],
  ])('is not %s', async (_, message) => {
    expect(await decode(bytes(new Uint8Array(message)), { subprotocol: 'mqtt' })).toBeUndefined()
  })
})

describe('SignalR', () => {
  const RS = '\u001e'
  const first = [text(`{"protocol":"json","version":1}${RS}`)]
  test.each([
    [`{"protocol":"json","version":1}${RS}`, 'Handshake {"protocol":"json","version":1}'],
    [`{}${RS}`, 'Handshake {}'],
    [
      `{"type":1,"target":"Say","arguments":["a"]}${RS}{"type":6}${RS}`,
      'Invocation {"type":1,"target":"Say","arguments":["a"]} | Ping {"type":6}',
    ],
    [`{"type":7}${RS}`, 'Close {"type":7}'],
  ])('reads %j', async (message, expected) => {
    expect(await decode(text(message), { first })).toBe(`SignalR: ${expected}`)
  })

  test('reads MessagePack with lengths', async () => {
    const record = encode([1, {}, '3', 'Say', ['a', 2n ** 60n]], { useBigInt64: true })
    const ping = encode([6])
    const message = bytes(new Uint8Array([record.length, ...record, ping.length, ...ping]))
    const packed = [text(`{"protocol":"messagepack","version":1}${RS}`)]
    expect(await decode(message, { first: packed })).toBe(
      'SignalR: Invocation [1,{},"3","Say",["a",1152921504606846976]] | Ping [6]',
    )
  })
})

describe('SockJS', () => {
  const about = { url: 'wss://a.example/echo/123/abcd1234/websocket', first: [text('o')] }
  test.each([
    ['o', 'open'],
    ['h', 'heartbeat'],
    ['a["x","y"]', 'messages ["x","y"]'],
    ['["x"]', 'messages ["x"]'],
    ['c[3000,"Go away!"]', 'close [3000,"Go away!"]'],
  ])('reads %j', async (message, expected) => {
    expect(await decode(text(message), about)).toBe(`SockJS: ${expected}`)
  })

  test('has the protocol inside read too', async () => {
    const first = [text('o'), text(JSON.stringify(['CONNECT\n\n\0']))]
    const message = `a${JSON.stringify(['MESSAGE\nid:1\n\nhi\0'])}`
    expect(await decode(text(message), { ...about, first })).toBe(
      'SockJS: messages ["MESSAGE\\nid:1\\n\\nhi\\u0000"] (STOMP: MESSAGE {"headers":{"id":"1"},"body":"hi"})',
    )
  })
})

describe('messages in JSON', () => {
  test.each([
    ['{"jsonrpc":"2.0","method":"add","id":1}', 'request add'],
    ['{"jsonrpc":"2.0","method":"ticked"}', 'notification ticked'],
    ['{"jsonrpc":"2.0","result":3,"id":1}', 'response'],
    ['{"jsonrpc":"2.0","error":{"code":1},"id":1}', 'error'],
  ])('are a JSON-RPC %j', async (message, type) => {
    expect(await decode(text(message))).toBe(`JSON-RPC: ${type} ${message}`)
  })

  test('are a batch of JSON-RPC', async () => {
    const one = '{"jsonrpc":"2.0","method":"a"}'
    expect(await decode(text(`[${one},${one}]`))).toBe(
      `JSON-RPC: notification a ${one} | notification a ${one}`,
    )
  })

  test.each(['graphql-transport-ws', 'graphql-ws'])('are %s by the subprotocol', async (name) => {
    const message = '{"id":"1","type":"subscribe","payload":{"query":"{ a }"}}'
    expect(await decode(text(message), { subprotocol: name })).toBe(`${name}: subscribe ${message}`)
    expect(await decode(text(message))).toBeUndefined()
  })

  test.each(['{"a":1}', '[]', '[1]', 'text', '{"jsonrpc":"2.0"}', '{'])(
    'are none: %s',
    async (one) => {
      expect(await decode(text(one))).toBeUndefined()
    },
  )
})

describe('MessagePack', () => {
  test.each([
    [
      { id: 555555555555555555n, tags: ['a', null, true] },
      'map {"id":555555555555555555,"tags":["a",null,true]}',
    ],
    [[1, 'a', new Uint8Array([0, 255])], 'array [1,"a","<00 ff>"]'],
  ])('reads a message %#', async (value, expected) => {
    expect(await decode(bytes(encode(value, { useBigInt64: true })))).toBe(
      `MessagePack: ${expected}`,
    )
  })

  test.each([
    ['a number', [7]],
    ['an empty list', [0x90]],
    ['bytes after the value', [0x91, 1, 1]],
    ['half a value', [0x92, 1]],
    ['lists in lists without end', Array.from({ length: 60_000 }, () => 0x91)],
  ])('is not %s', async (_, message) => {
    expect(await decode(bytes(new Uint8Array(message)))).toBeUndefined()
  })
})

test('A cut message is not decoded', async () => {
  const payload: WirePayload = {
    type: 'text',
    text: '{"jsonrpc":"2.0","method":"a"}',
    size: 99,
    cut: 60,
  }
  expect(await decode(payload)).toBeUndefined()
})

test('A conversation is told by the handshake and the first messages of a socket', () => {
  const trace = new Trace()
  const message = (seq: number, socket = 1) =>
    wire(seq, { type: 'message', payload: text(String(seq)) }, { socket })
  trace.append([
    wire(1, { ...connect('wss://a.example/'), protocols: ['mqtt', 'b'] } as never),
    wire(2, connect('wss://b.example/'), { socket: 2 }),
    wire(3, { type: 'open', protocol: 'mqtt' }),
    message(4, 2),
    ...[5, 6, 7, 8, 9, 10, 11].map((seq) => message(seq)),
  ])
  expect(conversationOf(trace, 1)).toEqual({
    url: 'wss://a.example/',
    subprotocol: 'mqtt',
    first: ['5', '6', '7', '8', '9', '10'].map(text),
  })
  expect(conversationOf(trace, 2)).toEqual({
    url: 'wss://b.example/',
    subprotocol: '',
    first: [text('4')],
  })
})
