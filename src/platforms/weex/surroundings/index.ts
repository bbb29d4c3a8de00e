import { createMemory } from '../../shared/surroundings/memory.ts'
import {
  createNotSimulated,
  type RaiseNotSimulated,
  standIn,
} from '../../shared/surroundings/not-simulated.ts'
import type { CreateSurroundings, SurroundingsHost } from '../../surroundings-contract.ts'
import { createGlobalEvent } from './global-event.ts'
import { moduleNames } from './names.ts'

type Callback = (value?: unknown) => void
type Require = (name: string) => unknown

/** Environment of a simulated phone, as `weex.config.env`. */
const ENVIRONMENT = {
  platform: 'android',
  osName: 'android',
  osVersion: '10',
  appName: 'Polysocket',
  appVersion: '1.0.0',
  weexVersion: '0.30.0',
  deviceModel: 'Simulated',
  deviceWidth: 750,
  deviceHeight: 1334,
  scale: 2,
}

/** Creates the modules and the configuration of Weex in a script, as beside a page. */
export const surroundings: CreateSurroundings = (host, { globals }) => {
  const raise = createNotSimulated(host)
  const known = moduleNames.map((name) => [name, standIn(name, raise)] as const)
  const modules: Readonly<Record<string, object>> = {
    ...Object.fromEntries(known),
    modal: createModal(host),
    storage: createStorage(host),
    timer: createTimer(host),
    stream: createStream(host, raise),
    globalEvent: createGlobalEvent(host.app),
  }
  const weex = globals?.weex as { requireModule: Require }
  const ofShim = weex.requireModule
  const requireModule: Require = (...values) => {
    const name = String(values[0])
    return Object.hasOwn(modules, name) ? modules[name] : ofShim(...values)
  }
  const config = { bundleUrl: 'https://app.example/main.js', env: ENVIRONMENT }
  Object.assign(weex, { requireModule, config })
  return {
    modules: {
      'weex-components': {},
      ...Object.fromEntries(
        Object.entries(modules).map(([name, module]) => [`@weex-module/${name}`, module]),
      ),
    },
    globals: { WXEnvironment: ENVIRONMENT },
  }
}

/** Creates `modal`, whose texts the console shows for want of a screen. */
function createModal({ console, setTimeout }: SurroundingsHost) {
  const show = (name: string, option: { message?: unknown } = {}) =>
    console.info(`modal.${name}: ${String(option.message)}`)
  const answering =
    (name: string, result: unknown) => (option?: { message?: unknown }, callback?: Callback) => {
      show(name, option)
      if (callback) setTimeout(() => callback(result))
    }
  return {
    toast: (option?: { message?: unknown }) => show('toast', option),
    alert: answering('alert', undefined),
    confirm: answering('confirm', 'OK'),
    prompt: answering('prompt', { result: 'OK', data: '' }),
  }
}

/** Creates `storage`, which forgets everything at the end of a run. */
function createStorage({ setTimeout }: SurroundingsHost) {
  const memory = createMemory()
  const answer = (callback: Callback | undefined, data: unknown, result = 'success') => {
    if (callback) setTimeout(() => callback({ result, data }))
  }
  return {
    setItem(key: string, value: unknown, callback?: Callback) {
      memory.set(key, String(value))
      answer(callback, 'undefined')
    },
    getItem(key: string, callback?: Callback) {
      if (memory.has(key)) answer(callback, memory.get(key))
      else answer(callback, 'undefined', 'failed')
    },
    removeItem(key: string, callback?: Callback) {
      const had = memory.has(key)
      memory.remove(key)
      answer(callback, 'undefined', had ? 'success' : 'failed')
    },
    length: (callback?: Callback) => answer(callback, memory.keys().length),
    getAllKeys: (callback?: Callback) => answer(callback, memory.keys()),
  }
}

/** Creates `stream`, whose requests fail as without a network, with a note. */
function createStream({ setTimeout }: SurroundingsHost, raise: RaiseNotSimulated) {
  return {
    fetch(_option?: object, callback?: Callback) {
      raise('stream.fetch')
      const failed = { status: -1, ok: false, statusText: 'ERR_CONNECT_FAILED', headers: {} }
      if (callback) setTimeout(() => callback(failed))
    },
  }
}

/** Creates `timer`, the module of before `setTimeout`. */
function createTimer({ setTimeout, clearTimeout }: SurroundingsHost) {
  return {
    setTimeout: (callback: Callback, milliseconds?: number) =>
      setTimeout(() => callback(), milliseconds),
    clearTimeout: (timer: unknown) => clearTimeout(timer),
  }
}
