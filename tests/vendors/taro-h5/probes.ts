import type { Probe, Probes } from '../support/probe.ts'

const METHODS = ['send', 'close', 'onOpen', 'onMessage', 'onError', 'onClose'] as const

const FUNCTIONS = [
  'sendSocketMessage',
  'closeSocket',
  'onSocketOpen',
  'onSocketMessage',
  'onSocketError',
  'onSocketClose',
] as const

const refusedArgument =
  (...values: unknown[]): Probe =>
  ({ api, settle }) =>
    settle(api.connectSocket(...values))

const refusedUrl =
  (url: unknown, names: readonly ('success' | 'fail' | 'complete')[]): Probe =>
  ({ api, settle, callbacks }) => {
    const all = callbacks('connect')
    const given = Object.fromEntries(names.map((name) => [name, all[name]]))
    return settle(api.connectSocket({ url, ...given }))
  }

const offered =
  (protocols: unknown): Probe =>
  async ({ log, open, server }) => {
    const task = await open({ protocols })
    log(task.ws.protocol)
    task.close()
    await server.hears('close')
  }

const sent =
  (option: unknown): Probe =>
  async ({ open, settle, server }) => {
    const task = await open()
    await settle(task.send(option))
    await server.hears('text')
  }

const sentBytes =
  (data: unknown): Probe =>
  async ({ open, settle, server, next }) => {
    const task = await open()
    task.ws.binaryType = 'arraybuffer'
    const answer = next(task, 'onMessage')
    await settle(task.send({ data }))
    await answer
    await server.hears('bytes')
  }

const closedWith =
  (...values: unknown[]): Probe =>
  async ({ open, settle, server, next, log }) => {
    const task = await open()
    const end = next(task, 'onClose')
    await settle(task.close(...values))
    log(Object.keys(task), task.closeDetail)
    await end
    await server.hears('close')
  }

const ended =
  (path: string): Probe =>
  async ({ api, server, next, log }) => {
    const task = await api.connectSocket({ url: server.url + path })
    task.onError((event: Event) => log('onError', event))
    await next(task, 'onClose')
    log(task.readyState)
  }

/** Calls of programs, by what they ask. */
export const probes: Probes = {
  // The task
  'keys of the task': async ({ api, log, server }) => {
    const task = await api.connectSocket({ url: `${server.url}echo` })
    log(Object.keys(task))
  },
  'names of the task’s class': async ({ open, log }) => {
    const task = await open()
    const names = Object.getOwnPropertyNames(Object.getPrototypeOf(task))
    log(task.constructor.name, names.filter((name) => !name.startsWith('#')).sort())
  },
  'constants of the task': async ({ open, log }) => {
    const { CONNECTING, OPEN, CLOSING, CLOSED } = await open()
    log(CONNECTING, OPEN, CLOSING, CLOSED)
  },
  'arity of the task’s methods': async ({ open, log }) => {
    const task = await open()
    for (const method of METHODS) log(method, task[method].length)
  },
  'arity of the functions': ({ api, log }) => {
    for (const name of ['connectSocket', ...FUNCTIONS]) log(name, api[name].length)
  },
  'a detached method': async ({ open, attempt }) => {
    const { close } = await open()
    attempt(() => close.call(undefined) instanceof Promise)
  },
  'the older functions': ({ api, attempt }) => {
    for (const name of FUNCTIONS) attempt(() => api[name]({ data: 'x' }))
  },
  'ws of the task': async ({ open, log, server }) => {
    const { ws } = await open()
    log(ws.url === `${server.url}echo`, ws.readyState, ws.binaryType, ws.extensions)
  },

  // Connecting
  'connect without an argument': refusedArgument(),
  'connect to a text': refusedArgument('wss://host.example/'),
  'connect to null': refusedArgument(null),
  'connect to a number': refusedArgument(42),
  'connect to an array': refusedArgument([]),
  'connect without a URL': refusedUrl(undefined, []),
  'connect without a URL, with fail': refusedUrl(undefined, ['fail']),
  'connect without a URL, with complete': refusedUrl(undefined, ['complete']),
  'connect without a URL, with success': refusedUrl(undefined, ['success']),
  'connect with a number as URL': refusedUrl(42, ['fail', 'complete']),
  'connect with null as URL': refusedUrl(null, []),
  'connect to http:': refusedUrl('http://host.example/', ['fail', 'complete']),
  'connect to a relative URL': refusedUrl('/echo', []),
  'connect to an empty URL': refusedUrl('', []),
  'connect to a scheme in capitals': refusedUrl('WS://127.0.0.1/', []),
  'connect to an invalid port': refusedUrl('ws://127.0.0.1:99999/', ['fail']),
  'callbacks of a connection': async ({ api, settle, callbacks, server }) => {
    const url = `${server.url}echo`
    await settle(api.connectSocket({ url, ...callbacks('connect') }))
    await settle(api.connectSocket({ url, ...callbacks('again') }))
  },
  'a callback that is no function': ({ api, settle, server }) =>
    settle(api.connectSocket({ url: `${server.url}echo`, success: 'x', fail: 1, complete: {} })),
  'a callback that throws': ({ api, settle, server }) =>
    settle(
      api.connectSocket({
        url: `${server.url}echo`,
        success() {
          throw new Error('of a callback')
        },
      }),
    ),
  'readyState over time': async ({ api, server, log, next }) => {
    const task = await api.connectSocket({ url: `${server.url}echo` })
    log(task.readyState)
    await next(task, 'onOpen')
    log(task.readyState)
    const end = next(task, 'onClose')
    task.close()
    log(task.readyState)
    await end
    log(task.readyState)
  },
  'a header': async ({ open, log, server }) => {
    await open({ header: { 'x-mine': 'mine' } })
    log(server.heard)
  },
  'a list of subprotocols': offered(['a', 'b']),
  'a single subprotocol in a list': offered(['a']),
  'a text as subprotocol': offered('a'),
  'no subprotocols': offered([]),
  'a subprotocol twice': ({ api, settle, server }) =>
    settle(api.connectSocket({ url: `${server.url}echo`, protocols: ['a', 'a'] })),
  'six tasks': async ({ api, settle, callbacks, server }) => {
    const url = `${server.url}echo`
    for (let count = 0; count < 5; count++) await settle(api.connectSocket({ url }))
    await settle(api.connectSocket({ url, ...callbacks('sixth') }))
    await settle(api.connectSocket({ url }))
  },
  'a task after close': async ({ api, open, settle, server }) => {
    const url = `${server.url}echo`
    const first = await open()
    for (let count = 0; count < 4; count++) await api.connectSocket({ url })
    first.close()
    await settle(api.connectSocket({ url }))
    await settle(api.connectSocket({ url }))
  },
  'a task after the server’s close': async ({ api, next, settle, server }) => {
    const url = `${server.url}echo`
    const first = await api.connectSocket({ url: `${server.url}closes` })
    for (let count = 0; count < 4; count++) await api.connectSocket({ url })
    await next(first, 'onClose')
    await settle(api.connectSocket({ url }))
  },

  // Listeners
  'argument of onOpen': async ({ api, server, next }) => {
    await next(await api.connectSocket({ url: `${server.url}echo` }), 'onOpen')
  },
  'a second listener': async ({ api, server, log, next }) => {
    const task = await api.connectSocket({ url: `${server.url}echo` })
    task.onOpen(() => log('first'))
    await next(task, 'onOpen')
  },
  'null as listener': async ({ open, attempt, log, next }) => {
    const task = await open()
    task.onMessage(() => log('removed'))
    attempt(() => task.onMessage(null))
    task.send({ data: 'unheard' })
    const end = next(task, 'onClose')
    task.close()
    await end
    log(task.ws.onmessage)
  },
  'a text as listener': async ({ open, attempt, log }) => {
    const task = await open()
    for (const method of ['onOpen', 'onMessage', 'onError']) {
      attempt(() => task[method]('x'))
    }
    log(task.ws.onmessage)
  },
  'this of a listener': async ({ api, server, log }) => {
    const task = await api.connectSocket({ url: `${server.url}echo` })
    await new Promise<void>((resolve) =>
      task.onOpen(function (this: unknown) {
        log(this === task.ws)
        resolve()
      }),
    )
  },
  'results of the listeners’ methods': async ({ open, attempt }) => {
    const task = await open()
    for (const method of ['onOpen', 'onMessage', 'onError', 'onClose']) {
      attempt(() => task[method](() => {}))
    }
  },
  'a message in text': async ({ open, next }) => {
    const task = await open()
    const answer = next(task, 'onMessage')
    task.send({ data: '你好' })
    await answer
  },
  'a message in bytes': async ({ open, next }) => {
    const task = await open()
    const answer = next(task, 'onMessage')
    task.send({ data: new Uint8Array([1, 2]).buffer })
    await answer
  },

  // Sending
  'send before open': async ({ api, settle, callbacks, server }) => {
    const task = await api.connectSocket({ url: `${server.url}echo` })
    await settle(task.send({ data: 'early', ...callbacks('send') }))
  },
  'send with callbacks': async ({ open, settle, callbacks, server }) => {
    const task = await open()
    await settle(task.send({ data: 'text', ...callbacks('send') }))
    await server.hears('text')
  },
  'send null': sent({ data: null }),
  'send a number': sent({ data: 42 }),
  'send an object': sent({ data: { type: 'join' } }),
  'send an array': sent({ data: [1, 2] }),
  'send true': sent({ data: true }),
  'send undefined': sent({ data: undefined }),
  'send an empty text': sent({ data: '' }),
  'send without an argument': sent(undefined),
  'send null as option': sent(null),
  'send a text as option': sent('text'),
  'send a lone surrogate': sent({ data: '\ud800' }),
  'send bytes': sentBytes(new Uint8Array([1, 2, 255]).buffer),
  'send a view': sentBytes(new Uint8Array([0, 1, 2, 3]).subarray(1, 3)),
  'send a symbol': async ({ open, attempt }) => {
    const task = await open()
    attempt(() => task.send({ data: Symbol('x') }))
  },
  'send after close': async ({ open, settle, callbacks }) => {
    const task = await open()
    task.close()
    await settle(task.send({ data: 'late', ...callbacks('send') }))
  },
  'send after the end': async ({ open, next, settle }) => {
    const task = await open()
    const end = next(task, 'onClose')
    task.close()
    await end
    await settle(task.send({ data: 'late' }))
  },

  // Closing
  'close without an argument': closedWith(),
  'close with null': closedWith(null),
  'close with a text': closedWith('bye'),
  'close with a code and a reason': closedWith({ code: 4001, reason: 'mine' }),
  'close with a code alone': closedWith({ code: 4001 }),
  'close with a reason alone': closedWith({ reason: 'mine' }),
  'close with a code that is never sent': closedWith({ code: 1006 }),
  'close with a text as code': closedWith({ code: 'x', reason: 7 }),
  'close with null as code': closedWith({ code: null, reason: null }),
  'close with callbacks': async ({ open, settle, callbacks, server }) => {
    const task = await open()
    await settle(task.close(callbacks('close')))
    await server.hears('close')
  },
  'close twice': async ({ open, settle, next }) => {
    const task = await open()
    const end = next(task, 'onClose')
    await settle(task.close({ code: 4001 }))
    await settle(task.close({ code: 4002 }))
    await end
  },
  'close after the end': async ({ open, settle, next, log }) => {
    const task = await open()
    const end = next(task, 'onClose')
    task.close()
    await end
    await settle(task.close({ code: 4003 }))
    log(task.closeDetail)
  },
  'close before open': async ({ api, settle, next, server, log }) => {
    const task = await api.connectSocket({ url: `${server.url}echo` })
    task.onError((event: Event) => log('onError', event))
    const end = next(task, 'onClose')
    await settle(task.close({ code: 4001, reason: 'mine' }))
    await end
    log(task.readyState)
  },
  'close of the socket itself': async ({ open, next, server }) => {
    const task = await open()
    const end = next(task, 'onClose')
    task.ws.close(4001, 'mine')
    await end
    await server.hears('close')
  },
  'ws after the end': async ({ open, next, log }) => {
    const task = await open()
    const end = next(task, 'onClose')
    task.close()
    await end
    log(task.ws.readyState, task.readyState, Object.keys(task))
  },
  'the server closes': ended('closes'),
  'the link is lost': ended('drops'),
  'the server refuses': ended('refuses'),
}
