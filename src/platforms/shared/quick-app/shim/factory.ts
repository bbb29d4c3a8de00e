import { takeOptions } from './call.ts'
import { refusalOf, toConnectRequest } from './connect.ts'
import { Connection } from './connection.ts'
import type { Services } from './services.ts'

/** The module's default export. */
export interface Factory {
  /** Returns a connection, or the engine's text for a URL that cannot be used. */
  create(...args: [options?: object]): Connection | string
}

/** Creates the module's default export. */
export function createFactory(services: Services): Factory {
  return {
    create: (...args) =>
      services.trace.call('websocketfactory.create', args, () => {
        const options = takeOptions(services, 'create', args)
        const request = toConnectRequest(services, options)
        const refusal = services.dialect.isEngine ? refusalOf(request) : undefined
        if (refusal === undefined) return new Connection(services, request)
        services.note('cannot connect', { url: request.url })
        return refusal
      }),
  }
}
