import { createCloseEvent } from './close-event.ts'
import type { Realm } from './realm.ts'

const { EventTarget, Event, MessageEvent, DOMException, URL, Blob } = globalThis
const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype
/** Missing in Node before 22. */
const { CloseEvent = createCloseEvent(Event) } = globalThis as {
  CloseEvent?: typeof globalThis.CloseEvent
}

/** The engine's own classes, captured on loading, because a program may later replace any global. */
export const nativeRealm: Realm = {
  EventTarget,
  addEventListener,
  removeEventListener,
  dispatchEvent,
  Event,
  MessageEvent,
  CloseEvent,
  DOMException,
  URL,
  Blob,
}
