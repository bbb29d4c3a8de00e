import type Taro from '@tarojs/taro'
import type { Connection } from './connection.ts'

/** The event behind each result. */
const events = new WeakMap<object, Event>()

/**
 * What a result answers beyond its documented fields. H5 hands out the browser's event, so code
 * that was written for it may read these.
 */
const eventFields = {
  get type() {
    return events.get(this)?.type
  },
  get target() {
    return events.get(this)?.target
  },
  get currentTarget() {
    return events.get(this)?.currentTarget
  },
  get timeStamp() {
    return events.get(this)?.timeStamp
  },
  get origin() {
    return (events.get(this) as Partial<MessageEvent> | undefined)?.origin
  },
  get wasClean() {
    return (events.get(this) as Partial<CloseEvent> | undefined)?.wasClean
  },
}

/** An object with the documented fields as its own that reads like the event as well. */
function resultOf<T extends object>(event: Event, fields: T): T {
  const result = Object.assign(Object.create(eventFields) as object, fields)
  events.set(result, event)
  return result
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
