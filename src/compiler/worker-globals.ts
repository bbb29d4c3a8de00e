/** Global names of the language and of a worker of any platform. */
export const WORKER_GLOBALS: ReadonlySet<string> = new Set(
  `AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date
  Error EvalError FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array
  Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError
  Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array
  Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt undefined unescape
  AbortController AbortSignal Blob CloseEvent CustomEvent DOMException ErrorEvent Event EventTarget
  File FileReader FormData Headers MessageChannel MessageEvent MessagePort ProgressEvent
  PromiseRejectionEvent ReadableStream Request Response TextDecoder TextEncoder TransformStream URL
  URLSearchParams WritableStream addEventListener atob btoa clearInterval clearTimeout console crypto
  dispatchEvent onerror onlanguagechange onmessage onmessageerror 
  onrejectionhandled onunhandledrejection performance queueMicrotask removeEventListener reportError
  self setInterval setTimeout structuredClone`.split(/\s+/),
)
