import type { Client } from '../client/contract.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { classOver } from './class-over.ts'
import type { Environment } from './environment.ts'
import { createBlueosClient, createQuickAppClient } from './quick-app.ts'
import { createOhosClient } from './ohos.ts'
import { createTaroClient } from './taro.ts'
import { createUniClient } from './uni.ts'
import { createWeexClient } from './weex.ts'
import { createWxClient } from './wx.ts'

/** Creates a class over the API of a platform. */
export type ClassOver = (api: never) => WebSocketConstructor

/** Returns the functions of the package's entry `over`, by name, for an engine. */
export function overModule(environment: Environment): Readonly<Record<string, ClassOver>> {
  const over =
    <Api>(create: (api: Api, environment: Environment) => Client) =>
    (api: Api) =>
      classOver(create(api, environment), { environment })
  return {
    webSocketOverBlueos: over(createBlueosClient),
    webSocketOverQuickApp: over(createQuickAppClient),
    webSocketOverOhos: over(createOhosClient),
    webSocketOverTaro: over(createTaroClient),
    webSocketOverUni: over(createUniClient),
    webSocketOverWeex: over(createWeexClient),
    webSocketOverWx: over(createWxClient),
  }
}
