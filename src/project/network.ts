import { createLiveWebSocket } from '../network/live/client.ts'
import { relayTo } from '../network/live/relay.ts'
import { createUserServers } from '../network/live/user-server.ts'
import { scenarios } from '../network/scenarios/index.ts'
import { createSimulatedNetwork } from '../network/simulated/index.ts'
import type { PlatformOptions } from '../package/platform.ts'
import type { PlatformClose } from '../platforms/contract.ts'
import type { DeviceConnection } from '../platforms/surroundings-contract.ts'
import { createDevice, scheduleChanges } from '../runtime/device.ts'
import { SERVER_FILE } from '../scenario/file-names.ts'
import { printUncaught } from './console.ts'
import type { CompiledProgram } from './files.ts'
import type { ProjectOptions } from './options.ts'
import { startProgram } from './scripts.ts'
import { handlerOf, startServer } from './server.ts'

/** What a project's platform stands on. */
interface OpenedNetwork {
  readonly options: Pick<PlatformOptions, 'WebSocket' | 'after' | 'listen' | 'app'>
  /** The connection of the device that the app runs on. */
  readonly connection: DeviceConnection
  /**
   * Sets what comes after the end of the app, once the server knows of it.
   *
   * @param closes How the platform closes the connections.
   */
  whenEnded(closes: PlatformClose | undefined, run: () => void): void
}

/**
 * Opens the connection to a program's server, and starts the project's own server. Connections to
 * the own server are real, behind the simulated link.
 *
 * @returns The class under the platform, the waits of the platform, and the life of the app.
 */
export async function openNetwork(
  { server: { mode, scenario, url }, network = {}, folder }: ProjectOptions,
  compiled: CompiledProgram,
): Promise<OpenedNetwork> {
  const { changes, offline = false } = network
  if (mode === 'live') {
    const WebSocket = createLiveWebSocket((asked) => ({ url: url || asked }))
    const { connection } = createDevice(!offline)
    return { options: { WebSocket }, connection, whenEnded() {} }
  }
  const server =
    scenario === 'custom' ? await startScript(folder, compiled) : await startScenario(scenario)
  const { WebSocket, after, listen, control, leave } = createSimulatedNetwork({
    scenario: relayTo(server),
    settings: network,
  })
  const device = createDevice(!offline, control)
  // A pending change is a timer, which keeps the process alive.
  scheduleChanges(changes, { after }, device.take, () => () => {})
  return {
    options: { WebSocket, after, listen, app: device.app },
    connection: device.connection,
    whenEnded: (closes, run) =>
      device.app.onEnd(() => {
        // After the hooks of the page, which were added later.
        queueMicrotask(() => leave(closes))
        setTimeout(run, TO_THE_SERVER)
      }),
  }
}

/** Milliseconds for the Close frames to reach the server. */
const TO_THE_SERVER = 200

async function startScenario(id: string): Promise<string> {
  const found = scenarios.find((scenario) => scenario.id === id)
  if (!found) throw new RangeError(`There is no scenario '${id}'.`)
  return startServer(handlerOf(found, printUncaught))
}

/** Starts the server script and resolves when the server listens, before the program starts. */
async function startScript(folder: URL, compiled: CompiledProgram): Promise<string> {
  const { servers, handler } = createUserServers({
    onServerError: printUncaught,
    onUnanswered: (url) => console.error(`No server of server.ts answers ${url}.`),
  })
  await startProgram(folder, compiled, SERVER_FILE, {
    modules: { 'mock-socket': servers },
    variables: unrefTimers(),
  })
  return startServer(handler)
}

/** Returns timers for a server; the timers do not keep the process alive. */
function unrefTimers(): Readonly<Record<string, unknown>> {
  return {
    setTimeout: (...values: Parameters<typeof setTimeout>) => setTimeout(...values).unref(),
    setInterval: (...values: Parameters<typeof setInterval>) => setInterval(...values).unref(),
  }
}
