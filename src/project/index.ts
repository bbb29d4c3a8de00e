import { isMainThread, workerData } from 'node:worker_threads'
import { programNotes } from '../compiler/index.ts'
import { hostOf, type PlatformOptions } from '../package/platform.ts'
import type { PlatformSurface } from '../platforms/contract.ts'
import { sharedNotes } from '../platforms/shared-notes.ts'
import { complete } from '../platforms/shared/surroundings/complete.ts'
import { defineAmbient } from '../runtime/ambient.ts'
import { createNotePrinter, printUncaught } from './console.ts'
import { compileFolder } from './files.ts'
import { openNetwork } from './network.ts'
import type { ProjectOptions } from './options.ts'
import { startProgram } from './scripts.ts'

export type { ProjectOptions, ProjectPages, ProjectPlatform } from './options.ts'

const ENDED = {
  en: 'The app has ended, and the program with it.',
  zh: '应用已结束，程序也随之结束。',
} as const

/**
 * Runs a program in the current process over real connections: against the project's own server, or
 * in live mode against another server. The process ends when the program has no open socket and no
 * pending timer. A page runs in a separate thread for each visitor of the screen.
 *
 * @throws SyntaxError When a file cannot be compiled.
 * @throws RangeError For an unknown scenario or profile.
 */
export async function runProject(options: ProjectOptions): Promise<void> {
  const { pages, folder, platform, ambient, server } = options
  if (pages && isMainThread) return pages.serve()
  process.on('uncaughtException', printUncaught)
  const note = createNotePrinter(
    [...platform.notes, ...sharedNotes, ...programNotes],
    options.locale,
  )
  const compiled = await compileFolder(folder, {
    repairs: platform.repairs ?? [],
    pages,
    ...(options.conditions && { conditions: options.conditions }),
    withServer: server.mode === 'simulated' && server.scenario === 'custom',
  })
  const network = await openNetwork(options, compiled)
  const built: PlatformOptions = {
    ...network.options,
    profile: options.profile,
    undeclared: options.undeclared,
    ...(options.declared && { declared: options.declared }),
    onNote: note,
  }
  const surface = platform.createPlatform(built) as PlatformSurface &
    Required<Pick<PlatformSurface, 'globals'>>
  network.whenEnded(surface.closesAtEnd, () => {
    console.info(ENDED[options.locale])
    process.exit()
  })
  const page =
    pages && compiled.isPage
      ? pages.open({ ...hostOf(built), error: printUncaught }, surface, workerData)
      : undefined
  // One device for the network and for what is beside it: a change of the one reaches the other.
  const { connection } = network
  const beside = platform.surroundings?.(
    { ...hostOf(built), connection, scope: globalThis },
    surface,
  )
  const { modules: own } = beside ? complete(surface, beside) : surface
  const modules: Readonly<Record<string, unknown>> = { ...own, ...page?.modules }
  const globals = { ...newGlobals(beside?.globals), ...surface.globals, ...page?.globals }
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
  }
  defineAmbient(
    globalThis,
    ambient,
    (specifier) => modules[specifier],
    (name, module) => note({ id: 'program.ambient-import', values: { name, module } }),
  )
  for (const { notes } of compiled.files) {
    for (const { id, values = {} } of notes) note({ id, values })
  }
  const loader = await startProgram(folder, compiled, compiled.main, { modules, variables: {} })
  if (page) page.mount(loader.exports)
  else beside?.ran?.(loader.exports, (path) => loader.load(path))
}

/** Returns the globals that Node does not have: its own work better than a simulation. */
function newGlobals(globals: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(globals).filter(([name]) => !(name in globalThis)))
}
