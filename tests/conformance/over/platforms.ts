import type { Client } from '../../../src/client/contract.ts'
import type { Environment } from '../../../src/over/environment.ts'
import type { BlueosFactory } from '../../../src/over/blueos.ts'
import type { OhosApi } from '../../../src/over/ohos.ts'
import type { TaroApi } from '../../../src/over/taro.ts'
import type { WeexModule } from '../../../src/over/weex.ts'
import type * as code from './bare-exports.ts'
import { exceptions as blueosExceptions } from './blueos-exceptions.ts'
import { exceptions as ohosExceptions } from './ohos-exceptions.ts'
import { exceptions as taroExceptions } from './taro-exceptions.ts'
import { exceptions as weexExceptions } from './weex-exceptions.ts'

/** The modules of the platforms' shims, as the product's clients see them. */
export interface Modules {
  readonly '@tarojs/taro': { readonly default: TaroApi }
  readonly '@blueos.network.webSocket': BlueosFactory
  readonly '@ohos.net.webSocket': { readonly default: OhosApi }
  readonly '@weex-module/webSocket': WeexModule
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
} satisfies Record<string, PlatformUnder>

export type PlatformUnderId = keyof typeof platforms
