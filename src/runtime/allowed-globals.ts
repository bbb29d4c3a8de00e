/**
 * The names in a program's global scope, regardless of further names in the engine: a name added by
 * a browser is absent until listed here. `tests/unit/sandbox/globals.browser.test.ts` compares the
 * list with the engine's own.
 *
 * Excluded are network access other than a traced socket, storage, devices (WebGL, WebGPU, codecs,
 * canvases), threads, timers invisible to the end of a run, and the worker's own channel.
 */
const LANGUAGE = `
  AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array
  Boolean DataView Date DisposableStack Error EvalError FinalizationRegistry Float16Array
  Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array InternalError Intl
  Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp
  Set SharedArrayBuffer String SuppressedError Symbol SyntaxError Temporal TypeError URIError
  Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN
  parseFloat parseInt undefined unescape
`

const PLATFORM = `
  AbortController AbortSignal Blob ByteLengthQueuingStrategy CloseEvent CompressionStream
  CountQueuingStrategy Crypto CryptoKey CustomEvent DOMException DOMStringList DecompressionStream
  DedicatedWorkerGlobalScope PERSISTENT TEMPORARY ErrorEvent Event EventTarget File FileList FileReader FileReaderSync
  FormData Headers MessageChannel MessageEvent MessagePort Performance PerformanceEntry
  PerformanceMark PerformanceMeasure PerformanceObserver PerformanceObserverEntryList ProgressEvent
  PromiseRejectionEvent QuotaExceededError ReadableByteStreamController ReadableStream
  ReadableStreamBYOBReader ReadableStreamBYOBRequest ReadableStreamDefaultController
  ReadableStreamDefaultReader Request Response SecurityPolicyViolationEvent SubtleCrypto
  TextDecoder TextDecoderStream TextEncoder TextEncoderStream TransformStream
  TransformStreamDefaultController URL URLPattern URLSearchParams WorkerGlobalScope WritableStream
  WritableStreamDefaultController WritableStreamDefaultWriter
  addEventListener atob btoa clearInterval clearTimeout console constructor crossOriginIsolated
  crypto dispatchEvent isSecureContext name onerror onlanguagechange onmessage onmessageerror onoffline ononline
  onrejectionhandled onunhandledrejection origin performance queueMicrotask removeEventListener
  reportError self setInterval setTimeout structuredClone
`

/** Every allowed name; a lookup by own key. */
export const ALLOWED_GLOBALS: Readonly<Record<string, true>> = Object.fromEntries(
  `${LANGUAGE} ${PLATFORM}`
    .trim()
    .split(/\s+/)
    .map((name) => [name, true]),
)
