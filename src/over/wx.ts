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

/** A connection of WeChat. */
export type WxSocketTask = MiniProgramTask

/** The functions of `wx` under the class. */
export interface WxApi {
  connectSocket(option: MiniProgramOption): WxSocketTask
}

export const wxLimits: ClientLimits = miniProgramLimits('WeChat', 5)

/** Creates a client over `wx.connectSocket`. */
export const createWxClient = (wx: WxApi, environment = engine): Client =>
  createMiniProgramClient(
    (option, made, failed) => made(wx.connectSocket({ ...option, fail: failed })),
    wxLimits,
    environment,
  )

/**
 * Creates the standard's `WebSocket` class over `wx.connectSocket`.
 *
 * @param wx The global object of a mini program.
 */
export const webSocketOverWx = (wx: WxApi): WebSocketConstructor => classOver(createWxClient(wx))
