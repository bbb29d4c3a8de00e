import { createCloseEvent } from '../standard/close-event.ts'
import type { Realm } from '../standard/realm.ts'
import { StandInDOMException } from './stand-ins/dom-exception.ts'
import { StandInEvent, StandInMessageEvent } from './stand-ins/event.ts'
import { StandInEventTarget } from './stand-ins/event-target.ts'
import { StandInURL } from './stand-ins/url.ts'

/**
 * Returns the engine's own classes, and stand-ins for missing classes. Classes of events belong
 * together: if any is missing, all are stand-ins.
 */
export function engineRealm(): Realm {
  const hasEvents =
    typeof EventTarget === 'function' &&
    typeof Event === 'function' &&
    typeof MessageEvent === 'function'
  return {
    ...(hasEvents ? ownEvents() : standInEvents()),
    DOMException: typeof DOMException === 'function' ? DOMException : StandInDOMException,
    URL: typeof URL === 'function' ? URL : StandInURL,
    Blob: typeof Blob === 'function' ? Blob : undefined,
  }
}

/** Returns a realm of stand-ins only, as in an engine with nothing but the language. */
export const bareRealm = (): Realm => ({
  ...standInEvents(),
  DOMException: StandInDOMException,
  URL: StandInURL,
  Blob: undefined,
})

type Events = Omit<Realm, 'DOMException' | 'URL' | 'Blob'>

const ownEvents = (): Events => ({
  EventTarget,
  ...methodsOf(EventTarget),
  Event,
  MessageEvent,
  CloseEvent: typeof CloseEvent === 'function' ? CloseEvent : createCloseEvent(Event),
})

const standInEvents = (): Events => ({
  EventTarget: StandInEventTarget,
  ...methodsOf(StandInEventTarget),
  Event: StandInEvent,
  MessageEvent: StandInMessageEvent,
  CloseEvent: createCloseEvent(StandInEvent),
})

function methodsOf({ prototype }: typeof EventTarget) {
  const { addEventListener, removeEventListener, dispatchEvent } = prototype
  return { addEventListener, removeEventListener, dispatchEvent }
}
