/*
 * What of a service worker's scope this one uses. The compiler's own declarations of it exclude
 * those of a page, and every other file of the project is for a page.
 */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  respondWith(response: Response | Promise<Response>): void
}
interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown
}
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(options?: { includeUncontrolled?: boolean; type?: 'window' }): Promise<unknown[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void
}
/** Written into the worker by the build. */
declare const __OFFLINE_MANIFEST__: import('./manifest.ts').OfflineManifest
