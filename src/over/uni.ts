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

/** A connection of uni-app. */
export type UniSocketTask = MiniProgramTask

/** The functions of `uni` under the class. Without a callback, `connectSocket` returns no task. */
export interface UniApi {
  connectSocket(option: MiniProgramOption & { fail: (result: unknown) => void }): UniSocketTask
}

export const uniLimits: ClientLimits = miniProgramLimits('uni-app', 5)

/** Creates a client over `uni.connectSocket`. */
export const createUniClient = (uni: UniApi, environment = engine): Client =>
  createMiniProgramClient(
    (option, made, failed) => made(uni.connectSocket({ ...option, fail: failed })),
    uniLimits,
    environment,
  )

/**
 * Creates the standard's `WebSocket` class over `uni.connectSocket`.
 *
 * @param uni The global object of a uni-app program.
 */
export const webSocketOverUni = (uni: UniApi): WebSocketConstructor =>
  classOver(createUniClient(uni))
