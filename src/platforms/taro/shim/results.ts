import type { Results } from '../../shared/mini-program/contract.ts'

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

function resultOf(event: Event | undefined, fields: object): object {
  return event ? Object.assign(new EventResult(event), fields) : fields
}

/** Taro's report of a connection without a closing handshake. */
export const abnormalClosure = { code: 1006, reason: 'abnormal closure' } as const

/** Text of an error in Taro's React Native client; browsers have none. */
const errMsg = 'There was an error with your websocket.'

/**
 * Arguments of listeners as documented. Browsers hide the headers of the server's answer. `onClose`
 * gets code and reason of the program's close, otherwise of the server's, otherwise Taro's text for
 * a lost or refused connection.
 */
export const results: Results = {
  open: (header, event) => resultOf(event, { header: { ...header } }),
  message(data, event) {
    if (!event) return { data }
    const result: EventResult & { data?: unknown } = new EventResult(event)
    result.data = data
    return result
  },
  error: (_cause, event) => resultOf(event, { errMsg }),
  close(own, { code, reason, lost }, event) {
    return resultOf(event, { ...(own ?? (lost ? abnormalClosure : { code, reason })) })
  },
}
