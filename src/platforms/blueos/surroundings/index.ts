import { createEmitter } from '../../shared/surroundings/emitter.ts'
import { createMemory } from '../../shared/surroundings/memory.ts'
import { createNotSimulated, standIn } from '../../shared/surroundings/not-simulated.ts'
import type { CreateSurroundings, SurroundingsHost } from '../../surroundings-contract.ts'
import { known, working } from './names.ts'

interface Callbacks {
  readonly success?: (data?: unknown) => void
  readonly complete?: () => void
}

/** Creates the modules beside sockets, under the names of BlueOS and of quick app. */
export const surroundings: CreateSurroundings = (host) => {
  const raise = createNotSimulated(host)
  const objects: Record<keyof typeof working, object> = {
    prompt: createPrompt(host),
    storage: createStorage(host),
    network: createNetwork(host),
  }
  const modules: Record<string, unknown> = {}
  for (const [name, specifiers] of Object.entries(working)) {
    for (const specifier of specifiers) modules[specifier] = objects[name as keyof typeof working]
  }
  for (const [name, specifiers] of Object.entries(known)) {
    const module = { __esModule: true, default: standIn(name, raise) }
    for (const specifier of specifiers) modules[specifier] = module
  }
  return { modules }
}

/** Calls back in a later task, as the system does. */
function answer({ setTimeout }: SurroundingsHost, callbacks: Callbacks, data?: unknown): void {
  setTimeout(() => {
    callbacks.success?.(data)
    callbacks.complete?.()
  })
}

/** Creates `prompt`, whose texts the console shows for want of a screen. */
function createPrompt(host: SurroundingsHost) {
  const show = (name: string, text: unknown) => host.console.info(`${name}: ${String(text)}`)
  return {
    showToast: (option: { message?: unknown } = {}) => show('showToast', option.message),
    showDialog(option: Callbacks & { title?: unknown; message?: unknown } = {}) {
      show('showDialog', [option.title, option.message].filter(Boolean).map(String).join(' – '))
      answer(host, option, { index: 0 })
    },
  }
}

/** Creates `storage`, which forgets everything at the end of a run. */
function createStorage(host: SurroundingsHost) {
  const memory = createMemory()
  return {
    get(option: Callbacks & { key: string; default?: unknown }) {
      const stored = memory.has(option.key) ? memory.get(option.key) : (option.default ?? '')
      answer(host, option, stored)
    },
    set(option: Callbacks & { key: string; value?: unknown }) {
      if (option.value === '') memory.remove(option.key)
      else memory.set(option.key, String(option.value))
      answer(host, option)
    },
    delete(option: Callbacks & { key: string }) {
      memory.remove(option.key)
      answer(host, option)
    },
    clear(option: Callbacks = {}) {
      memory.clear()
      answer(host, option)
    },
  }
}

/** Creates `network`, which follows the switch *Offline*. */
function createNetwork(host: SurroundingsHost) {
  const emitter = createEmitter()
  const state = () => ({ type: host.connection.online ? 'wifi' : 'none', metered: false })
  host.connection.onChange(() => emitter.emit('change', [state()]))
  return {
    getType: (option: Callbacks = {}) => answer(host, option, state()),
    subscribe({ callback }: { callback?: unknown } = {}) {
      emitter.clear()
      emitter.on('change', callback)
    },
    unsubscribe: () => emitter.clear(),
  }
}
