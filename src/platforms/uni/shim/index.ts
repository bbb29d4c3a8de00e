import type { Shim } from '../../contract.ts'
import { BROWSER_END } from '../../shared/end.ts'
import { hasCallback, promiseOf } from '../../shared/mini-program/answer.ts'
import type { Connect } from '../../shared/mini-program/connect.ts'
import { optionOf, type ConnectOption } from '../../shared/mini-program/contract.ts'
import { createMiniProgram, type Dialect } from '../../shared/mini-program/index.ts'
import { linksOverWebSocket, type OpenLink } from '../../shared/mini-program/link.ts'
import { app } from './app.ts'
import { sharingIds } from './app-links.ts'
import { documented } from './documented.ts'
import { h5, h5Services } from './h5.ts'
import { nativeLinks } from './native-links.ts'
import { createServices, type Services } from './services.ts'
import { exposeTask } from './task.ts'

/** What a profile is made of. */
interface Implementation {
  readonly services: Services
  readonly dialect: Dialect
  readonly open: OpenLink
}

const PROFILES: Readonly<Record<string, (services: Services) => Implementation>> = {
  documented: (services) => ({
    services,
    dialect: documented(services.host),
    open: nativeLinks(services),
  }),
  h5: (services) => ({
    services: h5Services(services),
    dialect: h5(services),
    open: linksOverWebSocket(services.host),
  }),
  app: (services) => ({
    services,
    dialect: app(services),
    open: sharingIds(services, nativeLinks(services)),
  }),
}

/** Returns the task for a call with a callback, or a promise of the result without the task. */
const byCallbacks =
  (services: Services, connect: Connect<UniApp.SocketTask>) =>
  (option: ConnectOption): unknown => {
    if (hasCallback(option)) return connect(option)
    services.raise('uni.promise-without-task')
    return promiseOf(services, (settle) =>
      connect(option, {
        created: (_task, result) => settle.fulfil(result),
        failed: (reason) => settle.reject(reason),
      }),
    )
  }

/** Creates the global object of uni-app. */
export const shim: Shim = (host) => {
  const { services, dialect, open } = PROFILES[host.profile]!(createServices(host))
  const { connect, functions } = createMiniProgram(services, dialect, open, exposeTask(services))
  const connectSocket = byCallbacks(services, connect)
  const api = {
    ...functions,
    connectSocket: (...values: [option?: unknown]) =>
      services.trace.call('uni.connectSocket', values, () => connectSocket(optionOf(values[0]))),
  } satisfies Record<keyof typeof uni, unknown>
  const ofBrowser = host.profile === 'h5'
  return { modules: {}, globals: { uni: api }, ...(ofBrowser && { closesAtEnd: BROWSER_END }) }
}
