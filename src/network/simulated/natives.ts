/**
 * Built-ins, captured on loading this module. A program may later replace any global; the simulated
 * network must keep working, and so uses these built-ins.
 */
export const natives = {
  ArrayBuffer: globalThis.ArrayBuffer,
  Blob: globalThis.Blob,
  DOMException: globalThis.DOMException,
  Event: globalThis.Event,
  EventTarget: globalThis.EventTarget,
  MessageEvent: globalThis.MessageEvent,
  /** Missing in Node before 22. */
  CloseEvent: globalThis.CloseEvent as typeof CloseEvent | undefined,
  MessageChannel: globalThis.MessageChannel,
  Promise: globalThis.Promise,
  URL: globalThis.URL,
  Uint8Array: globalThis.Uint8Array,
  apply: Reflect.apply,
  addEventListener: EventTarget.prototype.addEventListener,
  removeEventListener: EventTarget.prototype.removeEventListener,
  dispatchEvent: EventTarget.prototype.dispatchEvent,
  readBlob: Blob.prototype.arrayBuffer,
  then: Promise.prototype.then,
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  /** Available only in Node. */
  setImmediate: (
    globalThis as { setImmediate?: (callback: () => void) => unknown }
  ).setImmediate?.bind(globalThis),
  now: performance.now.bind(performance),
  ceil: Math.ceil,
  floor: Math.floor,
  imul: Math.imul,
  isInteger: Number.isInteger,
  max: Math.max,
  min: Math.min,
  round: Math.round,
} as const
