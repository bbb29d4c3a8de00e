/** An engine's classes under the standard's `WebSocket`: the engine's own, or stand-ins. */
export interface Realm {
  readonly EventTarget: typeof EventTarget
  readonly addEventListener: EventTarget['addEventListener']
  readonly removeEventListener: EventTarget['removeEventListener']
  readonly dispatchEvent: EventTarget['dispatchEvent']
  readonly Event: typeof Event
  readonly MessageEvent: typeof MessageEvent
  readonly CloseEvent: typeof CloseEvent
  readonly DOMException: typeof DOMException
  readonly URL: typeof URL
  /** Unset in an engine without blobs; binary messages are then always array buffers. */
  readonly Blob: typeof Blob | undefined
}
