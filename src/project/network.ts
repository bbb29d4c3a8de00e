import { createLiveWebSocket } from '../network/live/client.ts'
import { relayTo } from '../network/live/relay.ts'
import { createUserServers } from '../network/live/user-server.ts'
import { scenarios } from '../network/scenarios/index.ts'
import { createSimulatedNetwork } from '../network/simulated/index.ts'
import type { PlatformOptions } from '../package/platform.ts'
import { createDevice, scheduleChanges } from '../runtime/device.ts'
import { SERVER_FILE } from '../scenario/file-names.ts'
import { printUncaught } from './console.ts'
import type { CompiledProgram } from './files.ts'
import type { ProjectOptions } from './options.ts'
import { startProgram } from './scripts.ts'
import { handlerOf, startServer } from './server.ts'

/**
 * Opens the connection to a program's server, and starts the project's own server. Connections to
 * the own server are real, behind the simulated link.
 *
 * @returns The class under the platform, the waits of the platform, and the state of the app.
 */
export async function openNetwork(
  { server: { mode, scenario, url }, network = {}, folder }: ProjectOptions,
  compiled: CompiledProgram,
): Promise<Pick<PlatformOptions, 'WebSocket' | 'after' | 'listen' | 'app'>> {
  if (mode === 'live') return { WebSocket: createLiveWebSocket((asked) => ({ url: url || asked })) }
  const server =
    scenario === 'custom' ? await startScript(folder, compiled) : await startScenario(scenario)
  const { WebSocket, after, listen, control } = createSimulatedNetwork({
    scenario: relayTo(server),
    settings: network,
  })
  const { changes, offline = false } = network
  const device = createDevice(!offline, control)
  // A pending change is a timer, which keeps the process alive.
  scheduleChanges(changes, { after }, device.take, () => () => {})
  return { WebSocket, after, listen, app: device.app }
}

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
