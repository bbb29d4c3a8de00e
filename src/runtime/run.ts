import { SERVER_FILE } from '../compiler/file-names.ts'
import { shims } from '../platforms/shims.ts'
import type { RunMessage } from '../sandbox/messages.ts'
import { defineAmbient } from './ambient.ts'
import { createConsole } from './console.ts'
import { createHost } from './host.ts'
import { Liveness } from './liveness.ts'
import { ModuleLoader } from './modules.ts'
import { openNetwork } from './network.ts'
import type { Outbox } from './outbox.ts'
import { put, whenSettled } from './primordials.ts'
import { Recorder } from './recorder.ts'
import { ScriptLoader } from './scripts.ts'
import { StackReader } from './stack.ts'
import { captureTimers, createTimers } from './timers.ts'
import { recordUncaught } from './uncaught.ts'

/** What was kept for the runtime before it was taken away from the program. */
export interface RunServices {
  readonly importScripts: (url: string) => void
  /** The browser's own class, for live runs. */
  readonly WebSocket: typeof WebSocket
  readonly outbox: Outbox
  proxyTarget(value: object): object | undefined
  /** Told once, when the program has nothing left to do. */
  onEnd(state: 'finished' | 'failed'): void
}

/** Runs a program in the global scope of this worker, once. */
export async function run(message: RunMessage, services: RunServices): Promise<void> {
  const { request } = message
  const stacks = new StackReader()
  const recorder = new Recorder(services.outbox, stacks, services.proxyTarget)
  let failed = false
  const end = (): void => {
    recorder.flush()
    services.onEnd(failed ? 'failed' : 'finished')
  }
  const liveness = new Liveness(end)
  const serverTimers = captureTimers(globalThis)
  const timers = createTimers(serverTimers, liveness)
  const network = openNetwork(message, services.WebSocket, recorder, liveness)
  const surface = shims[request.platform]!(createHost(request, network.WebSocket, recorder, timers))

  Object.assign(globalThis, timers, { console: createConsole(recorder, 'program') })
  for (const [name, value] of Object.entries(surface.globals ?? {})) put(globalThis, name, value)

  const scripts = new ScriptLoader(services.importScripts, stacks)
  const hasServer = network.servers !== undefined
  const program = new ModuleLoader(scripts, request.files, request.main, {
    modules: surface.modules,
    variables: {},
  })
  const server = new ModuleLoader(scripts, request.files, SERVER_FILE, {
    modules: { 'mock-socket': network.servers },
    variables: { ...serverTimers, console: createConsole(recorder, 'server') },
  })

  for (const { name, notes } of request.files) {
    for (const { id, line, values } of notes) {
      recorder.recordNote(id, values, { file: name, line, column: 1 })
    }
  }
  for (const { name } of request.files) {
    const isServer = name === SERVER_FILE
    if (isServer && !hasServer) continue
    const failure = await (isServer ? server : program).parse(name)
    if (!failure) continue
    failed = true
    recorder.recordError(failure.error, 'syntax', isServer ? 'server' : 'program', failure.position)
  }
  if (failed) return end()

  const causeOf = (error: unknown) => (ModuleLoader.isLoadError(error) ? 'module' : undefined)
  recordUncaught(recorder, stacks, causeOf)
  defineAmbient(
    globalThis,
    request.ambient ?? {},
    (specifier) => surface.modules[specifier],
    (name, module) => recorder.recordNote('program.ambient-import', { name, module }),
  )
  const startProgram = (): void => {
    const settle = (): void => liveness.settle()
    whenSettled(program.start(), settle, (error) => {
      failed = true
      recorder.recordError(error, causeOf(error) ?? 'exception', 'program')
      settle()
    })
  }
  if (!hasServer) return startProgram()
  whenSettled(server.start(), startProgram, (error) => {
    recorder.recordError(error, causeOf(error) ?? 'exception', 'server')
    startProgram()
  })
}
