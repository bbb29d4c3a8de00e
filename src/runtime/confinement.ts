import { getPrototypeOf } from './primordials.ts'

/**
 * What a program must not have: other ways to the network than a socket that is traced, storage,
 * threads that outlive a check, and the worker's own channel. The content policy is what blocks
 * the network; these are taken away because engines differ in what they make of it (WebKit lets
 * `ws:` stand for `http:` too), and because a name that is not there explains itself.
 */
const TAKEN_AWAY = [
  'BackgroundFetchManager',
  'BroadcastChannel',
  'EventSource',
  'FontFace',
  'Notification',
  'PushManager',
  'SharedWorker',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'cancelAnimationFrame',
  'caches',
  'close',
  'cookieStore',
  'fetch',
  'fonts',
  'importScripts',
  'indexedDB',
  'location',
  'navigator',
  'postMessage',
  'requestAnimationFrame',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemSyncURL',
  'webkitResolveLocalFileSystemURL',
] as const

/** Takes the names away from a global object and all that it inherits from. */
export function confine(global: object): void {
  for (let holder: object | null = global; holder; holder = getPrototypeOf(holder)) {
    for (const name of TAKEN_AWAY) {
      if (!Object.hasOwn(holder, name)) continue
      if (!Reflect.deleteProperty(holder, name)) {
        Object.defineProperty(holder, name, { value: undefined, writable: false })
      }
    }
  }
}
