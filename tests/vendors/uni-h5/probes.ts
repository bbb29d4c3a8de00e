import type { Bench, Probe, Probes } from '../support/probe.ts'

const METHODS = ['send', 'close', 'onOpen', 'onMessage', 'onError', 'onClose'] as const

const connectWith =
  (option: (bench: Bench) => unknown): Probe =>
  async (bench) => {
    bench.attempt(() => bench.api.connectSocket(option(bench)))
    await Promise.resolve()
  }

const promised =
  (option: (bench: Bench) => object): Probe =>
  ({ api, settle, ...bench }) =>
    settle(api.connectSocket(option({ api, settle, ...bench })))

const sent =
  (option: unknown): Probe =>
  async ({ open, attempt, server }) => {
    const task = await open()
    attempt(() => task.send(option))
    await server.hears('text')
  }

const closedWith =
  (...values: unknown[]): Probe =>
  async ({ open, attempt, server, next }) => {
    const task = await open()
    const end = next(task, 'onClose')
    attempt(() => task.close(...values))
    await end
    await server.hears('close')
  }

const closeRefused =
  (option: object): Probe =>
  async ({ open, attempt, callbacks }) => {
    const task = await open()
    attempt(() => task.close({ ...option, ...callbacks('close') }))
  }

const ended =
  (path: string): Probe =>
  async ({ api, server, next, log }) => {
    const task = api.connectSocket({ url: server.url + path, success() {} })
    task.onError((result: unknown) => log('onError', result))
    await next(task, 'onClose')
    log(task.readyState)
  }

/** Calls of programs, by what they ask. */
export const probes: Probes = {
  // The task
  'constants of the task': async ({ open, log }) => {
    const { CONNECTING, OPEN, CLOSING, CLOSED } = await open()
    log(CONNECTING, OPEN, CLOSING, CLOSED)
  },
  'methods of the task': async ({ open, log }) => {
    const task = await open()
    for (const method of METHODS) log(method, typeof task[method], task[method].length)
  },
  'arity of the functions': ({ api, log }) => {
    const names = ['connectSocket', 'sendSocketMessage', 'closeSocket', 'onSocketOpen']
    for (const name of names) log(name, api[name].length)
  },
  'readyState over time': async ({ api, server, log, next }) => {
    const task = api.connectSocket({ url: `${server.url}echo`, success() {} })
    log(task.readyState)
    await next(task, 'onOpen')
    log(task.readyState)
    const end = next(task, 'onClose')
    task.close({})
    log(task.readyState)
    await end
    log(task.readyState)
  },

  // Connecting
  'connect without an argument': connectWith(() => undefined),
  'connect to null': connectWith(() => null),
  'connect without a URL': connectWith(({ callbacks }) => callbacks('connect')),
  'connect with a number as URL': connectWith(({ callbacks }) => ({
    url: 42,
    ...callbacks('connect'),
  })),
  'connect with null as URL': connectWith(({ callbacks }) => ({
    url: null,
    ...callbacks('connect'),
  })),
  'connect to an invalid port': connectWith(({ callbacks }) => ({
    url: 'ws://127.0.0.1:99999/',
    ...callbacks('connect'),
  })),
  'connect to mailto:': connectWith(({ callbacks }) => ({
    url: 'mailto:a@host.example',
    ...callbacks('connect'),
  })),
  'callbacks of a connection': connectWith(({ server, callbacks }) => ({
    url: `${server.url}echo`,
    ...callbacks('connect'),
  })),
  'complete alone': connectWith(({ server, log }) => ({
    url: `${server.url}echo`,
    complete: (result: unknown) => log('complete', result),
  })),
  'fail alone': connectWith(({ server }) => ({ url: `${server.url}echo`, fail() {} })),
  'a promise without callbacks': promised(({ server }) => ({ url: `${server.url}echo` })),
  'a promise for a missing URL': promised(() => ({})),
  'a promise for an invalid port': promised(() => ({ url: 'ws://127.0.0.1:99999/' })),
  'a callback that is no function': connectWith(({ server }) => ({
    url: `${server.url}echo`,
    success: 'x',
    fail() {},
  })),
  'a callback that throws': connectWith(({ server }) => ({
    url: `${server.url}echo`,
    success() {
      throw new Error('of a callback')
    },
  })),
  'a header': async ({ open, log, server }) => {
    await open({ header: { 'x-mine': 'mine' } })
    log(server.heard)
  },
  'a list of subprotocols': async ({ open, log, server }) => {
    await open({ protocols: ['a', 'b'] })
    log(server.heard)
  },
  'a text as subprotocol': async ({ open, log, server }) => {
    await open({ protocols: 'a' })
    log(server.heard)
  },
  'no subprotocols': async ({ open, log, server }) => {
    await open({ protocols: [] })
    log(server.heard)
  },
  'a subprotocol twice': connectWith(({ server, callbacks }) => ({
    url: `${server.url}echo`,
    protocols: ['a', 'a'],
    ...callbacks('connect'),
  })),
  'a method': async ({ open, log, server }) => {
    await open({ method: 'POST' })
    log(server.heard)
  },
  'seven tasks': async ({ api, log, server }) => {
    const option = { url: `${server.url}echo`, success() {} }
    for (let count = 0; count < 7; count++) log(typeof api.connectSocket(option))
  },

  // Listeners
  'arguments of the listeners': async ({ api, server, next }) => {
    const task = api.connectSocket({ url: `${server.url}echo`, success() {} })
    await next(task, 'onOpen')
    const answer = next(task, 'onMessage')
    task.send({ data: '你好' })
    await answer
    const end = next(task, 'onClose')
    task.close({ code: 4001, reason: 'mine' })
    await end
  },
  'a message in bytes': async ({ open, next }) => {
    const task = await open()
    const answer = next(task, 'onMessage')
    task.send({ data: new Uint8Array([1, 2]).buffer })
    await answer
  },
  'two listeners': async ({ api, server, log, next }) => {
    const task = api.connectSocket({ url: `${server.url}echo`, success() {} })
    task.onOpen(() => log('first'))
    await next(task, 'onOpen')
  },
  'a listener that throws': async ({ api, server, next }) => {
    const task = api.connectSocket({ url: `${server.url}echo`, success() {} })
    task.onOpen(() => {
      throw new Error('of a listener')
    })
    await next(task, 'onOpen')
  },
  'results of the listeners’ methods': async ({ open, attempt }) => {
    const task = await open()
    for (const method of ['onOpen', 'onMessage', 'onError', 'onClose']) {
      attempt(() => task[method](() => {}))
    }
  },

  // Sending
  'send before open': ({ api, attempt, callbacks, server }) => {
    const task = api.connectSocket({ url: `${server.url}echo`, success() {} })
    attempt(() => task.send({ data: 'early', ...callbacks('send') }))
  },
  'send with callbacks': async ({ open, attempt, callbacks, server }) => {
    const task = await open()
    attempt(() => task.send({ data: 'text', ...callbacks('send') }))
    await server.hears('text')
  },
  'send null': sent({ data: null }),
  'send a number': sent({ data: 42 }),
  'send an object': sent({ data: { type: 'join' } }),
  'send true': sent({ data: true }),
  'send undefined': sent({ data: undefined }),
  'send an empty text': sent({ data: '' }),
  'send without an argument': sent(undefined),
  'send null as option': sent(null),
  'send a text as option': sent('text'),
  'send bytes': async ({ open, attempt, server }) => {
    const task = await open()
    attempt(() => task.send({ data: new Uint8Array([1, 255]).buffer }))
    await server.hears('bytes')
  },
  'send a view': async ({ open, attempt, server }) => {
    const task = await open()
    attempt(() => task.send({ data: new Uint8Array([0, 1, 2]).subarray(1) }))
    await server.hears('bytes')
  },
  'send after close': async ({ open, attempt, callbacks }) => {
    const task = await open()
    task.close({})
    attempt(() => task.send({ data: 'late', ...callbacks('send') }))
  },
  'send after the end': async ({ open, next, attempt, callbacks }) => {
    const task = await open()
    const end = next(task, 'onClose')
    task.close({})
    await end
    attempt(() => task.send({ data: 'late', ...callbacks('send') }))
  },

  // Closing
  'close without an argument': closedWith(),
  'close with an empty option': closedWith({}),
  'close with a code and a reason': closedWith({ code: 4001, reason: 'mine' }),
  'close with a code alone': closedWith({ code: 4001 }),
  'close with a reason alone': closedWith({ reason: 'mine' }),
  'close with zero as code': closedWith({ code: 0 }),
  'close with a number as reason': closedWith({ code: 4001, reason: 7 }),
  'close with a code that a browser refuses': closeRefused({ code: 1001 }),
  'close with a text as code': closeRefused({ code: 'x' }),
  'close with a long reason': closeRefused({ code: 4001, reason: 'x'.repeat(124) }),
  'close with callbacks': async ({ open, attempt, callbacks, server }) => {
    const task = await open()
    attempt(() => task.close(callbacks('close')))
    await server.hears('close')
  },
  'close twice': async ({ open, attempt, next, callbacks }) => {
    const task = await open()
    const end = next(task, 'onClose')
    attempt(() => task.close({ code: 4001, ...callbacks('first') }))
    attempt(() => task.close({ code: 4002, ...callbacks('second') }))
    await end
  },
  'close after the end': async ({ open, attempt, next, callbacks }) => {
    const task = await open()
    const end = next(task, 'onClose')
    task.close({})
    await end
    attempt(() => task.close(callbacks('close')))
  },
  'close before open': async ({ api, server, attempt, next, log, callbacks }) => {
    const task = api.connectSocket({ url: `${server.url}echo`, success() {} })
    task.onError((result: unknown) => log('onError', result))
    const end = next(task, 'onClose')
    attempt(() => task.close({ code: 4001, ...callbacks('close') }))
    await end
  },
  'the server closes': ended('closes'),
  'the link is lost': ended('drops'),
  'the server refuses': ended('refuses'),

  // The functions beside the task
  'sendSocketMessage without a task': ({ api, attempt, callbacks }) =>
    attempt(() => api.sendSocketMessage({ data: 'x', ...callbacks('send') })),
  'sendSocketMessage of the first task': async ({ open, api, attempt, callbacks, server }) => {
    await open()
    attempt(() => api.sendSocketMessage({ data: 'x', ...callbacks('send') }))
    await server.hears('text')
  },
  'closeSocket without a task': ({ api, attempt, callbacks }) =>
    attempt(() => api.closeSocket(callbacks('close'))),
  'closeSocket of a task': async ({ open, api, attempt, callbacks, next }) => {
    const end = next(await open(), 'onClose')
    attempt(() => api.closeSocket({ code: 4001, reason: 'mine', ...callbacks('close') }))
    await end
  },
}
