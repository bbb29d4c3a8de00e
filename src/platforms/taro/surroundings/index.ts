import { createEmitter } from '../../shared/surroundings/emitter.ts'
import { createNotSimulated } from '../../shared/surroundings/not-simulated.ts'
import type { CreateSurroundings, SurroundingsHost } from '../../surroundings-contract.ts'
import { knownFunction } from './known.ts'
import { taroNames } from './names.ts'
import { succeed } from './results.ts'
import { createStorage } from './storage.ts'

/** `Taro.ENV_TYPE` of 4.2.1. */
const ENV_TYPE = {
  WEAPP: 'WEAPP',
  SWAN: 'SWAN',
  ALIPAY: 'ALIPAY',
  TT: 'TT',
  QQ: 'QQ',
  JD: 'JD',
  WEB: 'WEB',
  RN: 'RN',
  HARMONY: 'HARMONY',
  QUICKAPP: 'QUICKAPP',
  HARMONYHYBRID: 'HARMONYHYBRID',
  ASCF: 'ASCF',
} as const

/** Creates what `@tarojs/taro` exports beside sockets, and `process.env` as the build fills it. */
export const surroundings: CreateSurroundings = (host) => {
  const isWeb = host.profile.startsWith('h5')
  const raise = createNotSimulated(host)
  const known = Object.fromEntries(taroNames.map((name) => [name, knownFunction(name, raise)]))
  const taro = {
    ...known,
    ...createStorage(),
    ...createDialogs(host),
    ...createNetworkStatus(host),
    ...createEvents(),
    ENV_TYPE,
    getEnv: () => (isWeb ? ENV_TYPE.WEB : ENV_TYPE.WEAPP),
    nextTick: (callback: () => void) => void host.setTimeout(callback),
    canIUse: (schema: string) => /^(?:connectSocket|SocketTask)\b/.test(schema),
    getCurrentPages: () => [],
    getCurrentInstance: () => ({ app: null, router: null, page: null }),
  }
  const environment = { TARO_ENV: isWeb ? 'h5' : 'weapp', NODE_ENV: 'production' }
  return {
    modules: { '@tarojs/taro': { __esModule: true, default: taro, ...taro } },
    globals: { process: { env: environment } },
  }
}

/** Creates toasts and dialogs, which the console shows for want of a screen. */
function createDialogs({ console }: SurroundingsHost) {
  const show = (name: string, text: unknown) => console.info(`${name}: ${String(text)}`)
  return {
    showToast(option: { title?: string } = {}) {
      show('showToast', option.title)
      return succeed('showToast', option, {})
    },
    showLoading(option: { title?: string } = {}) {
      show('showLoading', option.title)
      return succeed('showLoading', option, {})
    },
    hideToast: (option?: object) => succeed('hideToast', option, {}),
    hideLoading: (option?: object) => succeed('hideLoading', option, {}),
    showModal(option: { title?: string; content?: string } = {}) {
      show('showModal', [option.title, option.content].filter(Boolean).join(' – '))
      return succeed('showModal', option, { confirm: true, cancel: false })
    },
  }
}

/** Creates the network status, which follows the switch *Offline*. */
function createNetworkStatus({ connection }: SurroundingsHost) {
  const emitter = createEmitter()
  const typeOf = (online: boolean) => (online ? 'wifi' : 'none')
  connection.onChange((online) => {
    emitter.emit('change', [{ isConnected: online, networkType: typeOf(online) }])
  })
  return {
    getNetworkType: (option?: object) =>
      succeed('getNetworkType', option, { networkType: typeOf(connection.online) }),
    onNetworkStatusChange: (listener: unknown) => emitter.on('change', listener),
    offNetworkStatusChange: (listener?: unknown) => emitter.off('change', listener),
  }
}

/** Creates `Taro.Events` and `Taro.eventCenter`. */
function createEvents() {
  /** Its methods need no receiver, because programs pass them on. */
  class Events {
    readonly on: (event: string, listener: unknown) => this
    readonly once: (event: string, listener: unknown) => this
    readonly off: (event?: string, listener?: unknown) => this
    readonly trigger: (event: string, ...values: unknown[]) => this

    constructor() {
      const emitter = createEmitter()
      this.on = (event, listener) => {
        emitter.on(event, listener)
        return this
      }
      this.once = (event, listener) => {
        emitter.once(event, listener)
        return this
      }
      this.off = (event, listener) => {
        if (event === undefined) emitter.clear()
        else emitter.off(event, listener)
        return this
      }
      this.trigger = (event, ...values) => {
        emitter.emit(event, values)
        return this
      }
    }
  }
  return { Events, eventCenter: new Events() }
}
