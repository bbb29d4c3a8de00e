import { overModule } from '../../over/by-name.ts'
import type { Shim } from '../../platforms/contract.ts'
import { shims } from '../../platforms/lists/shims.ts'
import { DEFAULT_PROFILE } from '../../scenario/defaults.ts'
import { clientUnder } from '../../standard/web-socket.ts'
import type { WebSocketConstructor } from '../../web-socket.ts'

/**
 * Returns the API of a target platform with the package's modules that an adapter imports. Calls of
 * the program are traced as calls of the program's own platform; the calls beneath are not.
 *
 * @param from Id of the program's platform.
 * @param to Id of the target.
 */
export const adapterShim =
  (from: string, to: string): Shim =>
  (host) => {
    const { app, client, WebSocket, console, setTimeout, clearTimeout, declares, declared } = host
    const target = shims[to]!({
      app,
      client,
      WebSocket,
      console,
      setTimeout,
      clearTimeout,
      declares,
      declared,
      profile: DEFAULT_PROFILE,
      note: () => {},
    })
    const environment = {
      queue: (run: () => void) => void setTimeout(run, 0),
      hold: () => () => {},
      report: (message: string) => console.error(message),
    }
    const createPlatform = ({ WebSocket }: { WebSocket: WebSocketConstructor }) => {
      const { modules, globals = {} } = shims[from]!({
        ...host,
        WebSocket,
        client: clientUnder(WebSocket) ?? client,
      })
      return { modules, globals }
    }
    return {
      globals: target.globals ?? {},
      modules: {
        ...target.modules,
        'polysocket/over': overModule(environment),
        [`polysocket/${from}`]: { createPlatform },
      },
    }
  }
