import type { CreateOptions, websocketfactory } from '@blueos.network.webSocket'
import { takeOptions } from './call.ts'
import { toConnectRequest } from './connect.ts'
import { BlueosWebSocket } from './connection.ts'
import type { Services } from './services.ts'

/** Creates the module's default export. */
export function createFactory(services: Services) {
  return {
    create(...args: [options?: CreateOptions]): BlueosWebSocket {
      return services.trace.call('websocketfactory.create', args, () => {
        const options = takeOptions(services, 'create', args)
        return new BlueosWebSocket(services, toConnectRequest(services, options))
      })
    },
  } satisfies websocketfactory
}
