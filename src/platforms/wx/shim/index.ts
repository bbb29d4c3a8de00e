import type { PlatformHost, Shim } from '../../contract.ts'
import { isObject, type Results } from '../../shared/mini-program/contract.ts'
import { createMiniProgram } from '../../shared/mini-program/index.ts'
import { domainList, linksOverClient } from '../../shared/mini-program/link.ts'
import { weChat, weChatResults } from '../../shared/mini-program/wechat.ts'
import { createServices, type Services } from './services.ts'
import { exposeTask } from './task.ts'

/** Types of options in the declarations, for the trace. */
const types = {
  connect: 'ConnectSocketOption',
  send: 'SocketTaskSendOption',
  close: 'SocketTaskCloseOption',
  sendGlobally: 'SendSocketMessageOption',
  closeGlobally: 'CloseSocketOption',
} as const

/** Returns WeChat's results, with a note for a program that reads the times of the connection. */
const resultsOf = (services: Services): Results => ({
  ...weChatResults,
  open: (headers, event) =>
    Object.defineProperty(weChatResults.open(headers, event), 'profile', {
      get: () => services.raise('wx.profile-missing'),
      configurable: true,
    }),
})

/** Returns the milliseconds for connecting as given by app.json, if any. */
function timeoutOf(host: PlatformHost): number | undefined {
  const milliseconds = Number(host.declared('networkTimeout.connectSocket'))
  return milliseconds >= 1 && Number.isFinite(milliseconds) ? milliseconds : undefined
}

/** Creates the global object of WeChat mini programs. */
export const shim: Shim = (host) => {
  const services = createServices(host)
  const { trace } = services
  const client = host.profile === 'devtools' ? 'developer tools' : 'phone'
  const dialect = weChat(client, 'wx.', types, resultsOf(services), timeoutOf(host))
  const links = domainList(services, 'wx.socketDomain', linksOverClient(services))
  const { connect, functions } = createMiniProgram(services, dialect, links, exposeTask(services))
  const api = {
    ...functions,
    connectSocket: (...values: [option?: unknown]) =>
      trace.call('wx.connectSocket', values, () =>
        isObject(values[0]) ? connect(values[0]) : undefined,
      ),
  } satisfies Record<keyof typeof wx, unknown>
  return { modules: {}, globals: { wx: api } }
}
