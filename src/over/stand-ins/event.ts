import { defineInterface } from '../../standard/webidl.ts'

/** `Event` of the DOM standard, for engines without the class. There is no tree of nodes. */
class Event {
  readonly type: string
  readonly bubbles: boolean
  readonly cancelable: boolean
  readonly composed = false
  readonly isTrusted = false
  readonly timeStamp = Date.now()
  /** Set while the event is dispatched, and `target` thereafter. */
  target: unknown = null
  currentTarget: unknown = null
  eventPhase = 0
  defaultPrevented = false
  /** Whether a listener has stopped the listeners after it. */
  stopped = false

  constructor(type: string, { bubbles = false, cancelable = false }: EventInit = {}) {
    this.type = `${type}`
    this.bubbles = bubbles
    this.cancelable = cancelable
  }

  get srcElement(): unknown {
    return this.target
  }

  preventDefault(): void {
    if (this.cancelable) this.defaultPrevented = true
  }

  stopPropagation(): void {}

  stopImmediatePropagation(): void {
    this.stopped = true
  }

  composedPath(): unknown[] {
    return this.currentTarget ? [this.currentTarget] : []
  }
}

class MessageEvent extends Event {
  readonly data: unknown
  readonly origin: string
  readonly lastEventId = ''
  readonly source = null
  readonly ports: readonly unknown[] = []

  constructor(type: string, init: MessageEventInit = {}) {
    super(type, init)
    this.data = init.data === undefined ? null : init.data
    this.origin = init.origin ?? ''
  }
}

const PHASES = { NONE: 0, CAPTURING_PHASE: 1, AT_TARGET: 2, BUBBLING_PHASE: 3 }
defineInterface(Event, { name: 'Event', constants: PHASES, lengths: {} })
defineInterface(MessageEvent, { name: 'MessageEvent', constants: {}, lengths: {} })

export const StandInEvent = Event as unknown as typeof globalThis.Event
export const StandInMessageEvent = MessageEvent as unknown as typeof globalThis.MessageEvent
