import { createEmitter } from '../../surroundings/emitter.ts'
import { createMemory } from '../../surroundings/memory.ts'
import { createNotSimulated, standIn } from '../../surroundings/not-simulated.ts'
import type { CreateSurroundings, SurroundingsHost } from '../../../surroundings-contract.ts'

interface Callbacks {
  readonly success?: (data?: unknown) => void
  readonly complete?: () => void
}

/** Modules beside sockets, by their specifiers. */
export interface ModuleNames {
  /** Modules that work. */
  readonly working: Readonly<Record<'prompt' | 'storage' | 'network', readonly string[]>> & {
    readonly device?: readonly string[]
  }
  /** Modules that are known and not simulated. */
  readonly known: Readonly<Record<string, readonly string[]>>
}

/** Returns what creates the modules beside sockets, under a platform's specifiers. */
export const quickAppSurroundings =
  ({ working, known }: ModuleNames): CreateSurroundings =>
  (host) => {
    const raise = createNotSimulated(host)
    const objects: Required<Record<keyof ModuleNames['working'], object>> = {
      prompt: createPrompt(host),
      storage: createStorage(host),
      network: createNetwork(host),
      device: createDevice(host),
    }
    const modules: Record<string, unknown> = {}
    for (const [name, specifiers] of Object.entries(working)) {
      for (const specifier of specifiers) modules[specifier] = objects[name as keyof typeof working]
    }
    for (const [name, specifiers] of Object.entries(known)) {
      const module = standIn(name, raise)
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
    showContextMenu(option: Callbacks & { itemList?: readonly unknown[] } = {}) {
      show('showContextMenu', (option.itemList ?? []).map(String).join(', '))
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

/** A simulated phone, always the same. */
const DEVICE = {
  brand: 'Simulated',
  manufacturer: 'Simulated',
  model: 'Simulated',
  product: 'Simulated',
  osType: 'android',
  osVersionName: '13',
  osVersionCode: 33,
  platformVersionName: '1.8',
  platformVersionCode: 1080,
  language: 'en',
  region: 'US',
  screenWidth: 1080,
  screenHeight: 1920,
} as const

/** Creates `device`, which programs ask before they open a socket. */
function createDevice(host: SurroundingsHost) {
  return {
    platform: { versionName: DEVICE.platformVersionName, versionCode: DEVICE.platformVersionCode },
    getInfo: (option: Callbacks = {}) => answer(host, option, { ...DEVICE }),
    getDeviceId: (option: Callbacks = {}) => answer(host, option, { deviceId: 'simulated' }),
    getUserId: (option: Callbacks = {}) => answer(host, option, { userId: 'simulated' }),
    getId: (option: Callbacks = {}) =>
      answer(host, option, { device: 'simulated', user: 'simulated' }),
  }
}
