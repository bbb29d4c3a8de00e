import type Taro from '@tarojs/taro'
import type { Connection } from './connection.ts'

/**
 * An object with the documented own fields and the event's properties: H5 passes the browser's
 * event, so programs for H5 may read the event's properties.
 */
class EventResult {
  readonly #event: Event & Partial<Pick<MessageEvent, 'origin'> & Pick<CloseEvent, 'wasClean'>>

  constructor(event: Event) {
    this.#event = event
  }

  get type() {
    return this.#event.type
  }

  get target() {
    return this.#event.target
  }

  get currentTarget() {
    return this.#event.currentTarget
  }

  get timeStamp() {
    return this.#event.timeStamp
  }

  get origin() {
    return this.#event.origin
  }

  get wasClean() {
    return this.#event.wasClean
  }
}
// To a program, and to the console that it prints to, a result is a plain object.
Reflect.deleteProperty(EventResult.prototype, 'constructor')

function resultOf<T extends object>(event: Event, fields: T): T {
  return Object.assign(new EventResult(event), fields)
}

/** Returns the argument of `onOpen`: without header, because browsers hide the server's answer. */
export function openResult(event: Event): Taro.SocketTask.OpenResult {
  return resultOf(event, { header: {} })
}

/** Returns the argument of `onMessage`. */
export function messageResult(event: MessageEvent): Taro.SocketTask.MessageResult {
  return resultOf(event, { data: event.data as unknown })
}

/**
 * Returns the argument of `onError`; the text is from Taro's React Native client, because browsers
 * have none.
 */
export function errorResult(event: Event): Taro.CallbackResult {
  return resultOf(event, { errMsg: 'There was an error with your websocket.' })
}

/** Taro's report of a connection without a closing handshake. */
export const abnormalClosure: Taro.SocketTask.CloseResult = {
  code: 1006,
  reason: 'abnormal closure',
}

/**
 * Returns the argument of `onClose`: code and reason of the program's close, otherwise of the
 * server's, otherwise Taro's text for a lost or refused connection.
 */
export function closeResult(
  event: CloseEvent,
  connection: Connection,
): Taro.SocketTask.CloseResult {
  const { code, reason } = connection.closeDetail ?? (event.code === 1006 ? abnormalClosure : event)
  return resultOf(event, { code, reason })
}
