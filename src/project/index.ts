import { programNotes, SERVER_FILE } from '../compiler/index.ts'
import { createLiveWebSocket, routeTo, type LiveTarget } from '../network/live/client.ts'
import { createUserServers } from '../network/live/user-server.ts'
import { scenarios } from '../network/scenarios/index.ts'
import type { Installed, PlatformOptions } from '../package/platform.ts'
import type { ServerChoice } from '../permalink/scenario.ts'
import type { PortabilityNote, Repair } from '../platforms/contract.ts'
import { defineAmbient } from '../runtime/ambient.ts'
import { ModuleLoader, type ModuleScope } from '../runtime/modules.ts'
import type { Locale } from '../text.ts'
import { createNotePrinter, printUncaught } from './console.ts'
import { compileFolder, type CompiledProgram } from './files.ts'
import { createScripts } from './scripts.ts'
import { handlerOf, startServer } from './server.ts'

/** A platform as its file in an exported project exports it. */
export interface ProjectPlatform {
  createPlatform(options: PlatformOptions): Installed<object, object>
  readonly notes: readonly PortabilityNote[]
  readonly repairs?: readonly Repair[]
}

/** What an exported project runs. */
export interface ProjectOptions {
  /** Where the program's files are, with a slash at the end. */
  readonly folder: URL
  readonly platform: ProjectPlatform
  readonly profile: string
  readonly undeclared: readonly string[]
  /**
   * Who answers. `scenario` is `custom` for the folder's `server.ts`; in live mode connections go to
   * `url`, or to where the program says when it is empty.
   */
  readonly server: ServerChoice
  /** Modules of variables that the platform's documents use without importing them. */
  readonly ambient: Readonly<Record<string, string>>
  /** Language of what is printed beside the program's own output. */
  readonly locale: Locale
}

/**
 * Runs a program in this process, over real connections: against a server of its own, or in live
 * mode against another. The process ends when the program has no socket and no timer left.
 *
 * @throws SyntaxError When a file cannot be compiled.
 * @throws RangeError For a scenario or a profile that there is not.
 */
export async function runProject(options: ProjectOptions): Promise<void> {
  const { folder, platform, ambient } = options
  process.on('uncaughtException', printUncaught)
  const note = createNotePrinter([...platform.notes, ...programNotes], options.locale)
  const isCustom = options.server.mode === 'simulated' && options.server.scenario === 'custom'
  const compiled = await compileFolder(folder, platform.repairs ?? [], isCustom)
  const { modules, globals } = platform.createPlatform({
    WebSocket: createLiveWebSocket(await openRoute(options.server, folder, compiled)),
    profile: options.profile,
    undeclared: options.undeclared,
    onNote: note,
  })
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
  }
  const found = modules as Readonly<Record<string, unknown>>
  defineAmbient(
    globalThis,
    ambient,
    (specifier) => found[specifier],
    (name, module) => note({ id: 'program.ambient-import', values: { name, module } }),
  )
  for (const { notes } of compiled.files) {
    for (const { id, values = {} } of notes) note({ id, values })
  }
  await start(folder, compiled, compiled.main, { modules: found, variables: {} })
}

/** Starts the server if it is the project's own. @returns Where connections go. */
async function openRoute(
  { mode, scenario, url }: ServerChoice,
  folder: URL,
  compiled: CompiledProgram,
): Promise<(url: string) => LiveTarget> {
  if (mode === 'live') return (asked) => ({ url: url || asked })
  return routeTo(
    scenario === 'custom' ? await startScript(folder, compiled) : await startScenario(scenario),
  )
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
  await start(folder, compiled, SERVER_FILE, {
    modules: { 'mock-socket': servers },
    variables: unrefTimers(),
  })
  return startServer(handler)
}

async function start(
  folder: URL,
  { files }: CompiledProgram,
  main: string,
  scope: ModuleScope,
): Promise<void> {
  await new ModuleLoader(createScripts(folder), files, main, scope).start()
}

/** Timers of a server, which does not keep the process alive. */
function unrefTimers(): Readonly<Record<string, unknown>> {
  return {
    setTimeout: (...values: Parameters<typeof setTimeout>) => setTimeout(...values).unref(),
    setInterval: (...values: Parameters<typeof setInterval>) => setInterval(...values).unref(),
  }
}
