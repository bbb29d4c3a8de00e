import type { Client } from '../client/contract.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { createBlueosClient } from './blueos.ts'
import { classOver } from './class-over.ts'
import type { Environment } from './environment.ts'
import { createOhosClient } from './ohos.ts'
import { createTaroClient } from './taro.ts'
import { createWeexClient } from './weex.ts'

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
    webSocketOverOhos: over(createOhosClient),
    webSocketOverTaro: over(createTaroClient),
    webSocketOverWeex: over(createWeexClient),
  }
}
