import type Taro from '@tarojs/taro'
import type { Connection } from './connection.ts'

/**
 * An object whose own fields are the documented ones and that answers like the event as well: H5
 * hands out the browser's event, so code that was written for it may read these.
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

/** What `onOpen` gets: no header, because no browser shows the server's answer. */
export function openResult(event: Event): Taro.SocketTask.OpenResult {
  return resultOf(event, { header: {} })
}

/** What `onMessage` gets. */
export function messageResult(event: MessageEvent): Taro.SocketTask.MessageResult {
  return resultOf(event, { data: event.data as unknown })
}

/** What `onError` gets; the text is that of Taro's React Native client, since no browser has one. */
export function errorResult(event: Event): Taro.CallbackResult {
  return resultOf(event, { errMsg: 'There was an error with your websocket.' })
}

/** What Taro reports for a connection that ended without a closing handshake. */
export const abnormalClosure: Taro.SocketTask.CloseResult = {
  code: 1006,
  reason: 'abnormal closure',
}

/**
 * What `onClose` gets: what the program closed with, else what the server did, else Taro's own
 * words for a connection that was lost or refused.
 */
export function closeResult(
  event: CloseEvent,
  connection: Connection,
): Taro.SocketTask.CloseResult {
  const { code, reason } = connection.closeDetail ?? (event.code === 1006 ? abnormalClosure : event)
  return resultOf(event, { code, reason })
}
