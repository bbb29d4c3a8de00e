import { describe, expect, it } from 'vitest'
import { ports } from '../../../src/platforms/lists/ports.ts'
import type { PortPlatform } from '../../../src/platforms/port-contract.ts'
import { portProgram } from '../../../src/port/port.ts'

/** A platform that nobody has: `import dial from 'dial'`. */
const fixture: PortPlatform = {
  reader: {
    globals: {},
    modules: { dial: { default: 'create' } },
    members: {
      socket: {
        say: 'send',
        leave: 'close',
        opened: 'slot open',
        heard: 'slot message',
        left: 'slot close',
        broke: 'slot error',
      },
    },
    results: { create: 'socket' },
    calls: {
      create: { positions: { url: 0, protocols: 1 } },
      send: { positions: { data: 0 } },
      close: { positions: { code: 0, reason: 1 } },
    },
    given: {
      open: [],
      message: [{ value: 'data' }],
      close: [{ value: 'code' }, { value: 'reason' }],
      error: [],
    },
    bindsThis: false,
    types: { globals: [], socket: ['*.Line'] },
  },
  writer: {
    load: "import dial from 'dial'",
    socketType: 'Line',
    make: ({ url, protocols }) => `dial(${[url, protocols].filter(Boolean).join(', ')})`,
    promisesSocket: false,
    listen: (socket, event, handler) =>
      `${socket}.${{ open: 'opened', message: 'heard', close: 'left', error: 'broke' }[event]} = ${handler ?? 'null'}`,
    addsListeners: false,
    send: (socket, data) => `${socket}.say(${data})`,
    close: (socket, code, reason) =>
      `${socket}.leave(${[code, reason].filter((part) => part !== undefined).join(', ')})`,
    answers: 'none',
    promisesAnswer: false,
    typesMessages: false,
    passesEvents: false,
    offers: 'list',
    sendsHeaders: false,
    called: {
      open: { names: [] },
      message: { names: ['text'], values: { data: 0 } },
      close: { names: ['code', 'reason'], values: { code: 0, reason: 1 } },
      error: { names: [] },
    },
  },
  habits: ports.web!.habits,
  shown: [],
}

const named = (id: string, port: PortPlatform = ports[id]!) => ({ id, port })
const own = named('fixture', fixture)

const OWN = `import dial from 'dial'
// Says hello.
const line = dial('wss://any.example/')
line.opened = () => line.say('hello')
line.heard = (text) => {
  console.log(text)
  line.leave(1000, 'done')
}
line.left = (code, reason) => console.log(code, reason)
`

describe('A platform added by its reader, writer and habits alone', () => {
  it.each(Object.keys(ports))('is ported from natively: to %s', (to) => {
    const port = portProgram(OWN, own, named(to))
    expect(port.tier).toBe('native')
    const { code } = port as Extract<typeof port, { tier: 'native' }>
    expect(code).toContain('// Says hello.')
    expect(code).toContain("'wss://any.example/'")
    expect(code).not.toMatch(/dial|\.(?:say|leave|heard|left|opened)\b/)
  })

  it.each(Object.keys(ports))('is ported to natively: from %s', (from) => {
    const there = portProgram(OWN, own, named(from))
    const back = portProgram(
      (there as Extract<typeof there, { tier: 'native' }>).code,
      named(from),
      own,
    )
    expect(back.tier).toBe('native')
    const { code } = back as Extract<typeof back, { tier: 'native' }>
    expect(code).toContain("dial('wss://any.example/')")
    expect(code).toContain("line.say('hello')")
    expect(code).toContain('line.leave(1000')
    expect(code).toMatch(/line\.heard = \(\w+\) =>/)
  })
})
