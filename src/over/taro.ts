import type { Client } from '../client/contract.ts'
import type { ClientLimits } from '../client/limits.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { classOver } from './class-over.ts'
import { engine } from './environment.ts'
import {
  createMiniProgramClient,
  miniProgramLimits,
  type MiniProgramOption,
  type MiniProgramTask,
} from './mini-program.ts'

/** A connection of Taro. */
export type TaroSocketTask = MiniProgramTask

/** The functions of Taro under the class. */
export interface TaroApi {
  connectSocket(option: Omit<MiniProgramOption, 'fail'>): PromiseLike<TaroSocketTask>
}

export const taroLimits: ClientLimits = miniProgramLimits('Taro', 2, {
  'answer headers': { reason: 'Taro reports headers on mini programs only.' },
})

/** Creates a client over Taro's `connectSocket`. */
export const createTaroClient = (Taro: TaroApi, environment = engine): Client =>
  createMiniProgramClient(
    (option, made, failed) => void Taro.connectSocket(option).then(made, failed),
    taroLimits,
    environment,
  )

/**
 * Creates the standard's `WebSocket` class over Taro's `connectSocket`.
 *
 * @param Taro The default export of `@tarojs/taro`.
 */
export const webSocketOverTaro = (Taro: TaroApi): WebSocketConstructor =>
  classOver(createTaroClient(Taro))
