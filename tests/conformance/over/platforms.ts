import type { Client } from '../../../src/client/contract.ts'
import type { Environment } from '../../../src/over/environment.ts'
import type { BlueosFactory, QuickAppFactory } from '../../../src/over/quick-app.ts'
import type { OhosApi } from '../../../src/over/ohos.ts'
import type { TaroApi } from '../../../src/over/taro.ts'
import type { UniApi } from '../../../src/over/uni.ts'
import type { WeexModule } from '../../../src/over/weex.ts'
import type { WxApi } from '../../../src/over/wx.ts'
import type * as code from './bare-exports.ts'
import { exceptions as blueosExceptions } from './blueos-exceptions.ts'
import { exceptions as ohosExceptions } from './ohos-exceptions.ts'
import { exceptions as taroExceptions } from './taro-exceptions.ts'
import { exceptions as weexExceptions } from './weex-exceptions.ts'
import { exceptions as wxExceptions } from './wx-exceptions.ts'

/** The modules and globals of the platforms' shims, as the product's clients see them. */
export interface Modules {
  readonly '@tarojs/taro': { readonly default: TaroApi }
  readonly '@blueos.network.webSocket': BlueosFactory
  readonly '@system.websocketfactory': QuickAppFactory
  readonly '@ohos.net.webSocket': { readonly default: OhosApi }
  readonly '@weex-module/webSocket': WeexModule
  readonly wx: WxApi
  readonly uni: UniApi
}

/** A platform under the class. */
export interface PlatformUnder {
  readonly exceptions: Readonly<Record<string, string>>
  clientOf(engine: typeof code, modules: Modules, environment: Environment): Client
}

export const platforms = {
  taro: {
    exceptions: taroExceptions,
    clientOf: ({ createTaroClient }, modules, environment) =>
      createTaroClient(modules['@tarojs/taro'].default, environment),
  },
  blueos: {
    exceptions: blueosExceptions,
    clientOf: ({ createBlueosClient }, modules, environment) =>
      createBlueosClient(modules['@blueos.network.webSocket'], environment),
  },
  quickapp: {
    // The limits of the same engine.
    exceptions: blueosExceptions,
    clientOf: ({ createQuickAppClient }, modules, environment) =>
      createQuickAppClient(modules['@system.websocketfactory'], environment),
  },
  ohos: {
    exceptions: ohosExceptions,
    clientOf: ({ createOhosClient }, modules, environment) =>
      createOhosClient(modules['@ohos.net.webSocket'].default, environment),
  },
  weex: {
    exceptions: weexExceptions,
    clientOf: ({ createWeexClient }, modules, environment) =>
      createWeexClient(modules['@weex-module/webSocket'], environment),
  },
  wx: {
    exceptions: wxExceptions,
    clientOf: ({ createWxClient }, { wx }, environment) => createWxClient(wx, environment),
  },
  uni: {
    // The limits of the same API.
    exceptions: wxExceptions,
    clientOf: ({ createUniClient }, { uni }, environment) => createUniClient(uni, environment),
  },
} satisfies Record<string, PlatformUnder>

export type PlatformUnderId = keyof typeof platforms
