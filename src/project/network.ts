import { SERVER_FILE } from '../compiler/index.ts'
import { createLiveWebSocket } from '../network/live/client.ts'
import { relayTo } from '../network/live/relay.ts'
import { createUserServers } from '../network/live/user-server.ts'
import { scenarios } from '../network/scenarios/index.ts'
import { createSimulatedNetwork } from '../network/simulated/index.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { printUncaught } from './console.ts'
import type { CompiledProgram } from './files.ts'
import type { ProjectOptions } from './options.ts'
import { startProgram } from './scripts.ts'
import { handlerOf, startServer } from './server.ts'

/**
 * Opens the way to a program's server, and starts the server if it is the project's own. That one
 * is reached over real connections, with the simulated link before them.
 *
 * @returns The class that the platform is built on.
 */
export async function openNetwork(
  { server: { mode, scenario, url }, network = {}, folder }: ProjectOptions,
  compiled: CompiledProgram,
): Promise<WebSocketConstructor> {
  if (mode === 'live') return createLiveWebSocket((asked) => ({ url: url || asked }))
  const server =
    scenario === 'custom' ? await startScript(folder, compiled) : await startScenario(scenario)
  return createSimulatedNetwork({ scenario: relayTo(server), settings: network }).WebSocket
}

async function startScenario(id: string): Promise<string> {
  const found = scenarios.find((scenario) => scenario.id === id)
  if (!found) throw new RangeError(`There is no scenario '${id}'.`)
  return startServer(handlerOf(found, printUncaught))
}

/** A program begins when its server is up, as it would find a real one. */
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

/** Timers of a server, which does not keep the process alive. */
function unrefTimers(): Readonly<Record<string, unknown>> {
  return {
    setTimeout: (...values: Parameters<typeof setTimeout>) => setTimeout(...values).unref(),
    setInterval: (...values: Parameters<typeof setInterval>) => setInterval(...values).unref(),
  }
}
