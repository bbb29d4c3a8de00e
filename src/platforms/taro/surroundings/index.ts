import { createMiniProgramSurroundings } from '../../shared/mini-program/surroundings/index.ts'
import { createEmitter } from '../../shared/surroundings/emitter.ts'
import type { CreateSurroundings } from '../../surroundings-contract.ts'
import { taroNames } from './names.ts'

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
  const taro = {
    ...createMiniProgramSurroundings('Taro', taroNames, host),
    ...createEvents(),
    ENV_TYPE,
    getEnv: () => (isWeb ? ENV_TYPE.WEB : ENV_TYPE.WEAPP),
    getCurrentPages: () => [],
    getCurrentInstance: () => ({ app: null, router: null, page: null }),
  }
  const environment = { TARO_ENV: isWeb ? 'h5' : 'weapp', NODE_ENV: 'production' }
  return {
    modules: { '@tarojs/taro': { __esModule: true, default: taro, ...taro } },
    globals: {
      process: { env: environment },
      definePageConfig: (config: unknown) => config,
      defineAppConfig: (config: unknown) => config,
    },
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
