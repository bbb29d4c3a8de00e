/**
 * Environment of every program in the playground, on any platform: the language's library (ES2022)
 * and the declared parts of the browser. `WebSocket` is missing on purpose: `web/api.d.ts` declares
 * the class for platforms with a WebSocket.
 */

/** Stands in for a module of the platform or another file of the program. */
interface Require {
  (specifier: string): any
  /** Finds the files of a folder, as in webpack. */
  context(folder: string, deep?: boolean, pattern?: RegExp): RequireContext
}

/** Loads a file of a folder by its path in the folder. */
interface RequireContext {
  (key: string): any
  /** Returns the paths of the files, each after `./`. */
  keys(): string[]
}

/** Loads a module of the platform or another file of the program, as CommonJS does. */
declare var require: Require
/** The file as a CommonJS module. */
declare var module: { exports: any }
/** Exports of the file as a CommonJS module. */
declare var exports: any

/** The global object; not a window. */
declare var self: typeof globalThis

interface Console {
  log(...data: any[]): void
  info(...data: any[]): void
  warn(...data: any[]): void
  error(...data: any[]): void
  debug(...data: any[]): void
  /** Prints a value with all properties and no formatting. */
  dir(item?: any, options?: any): void
  /** Prints rows and columns. */
  table(tabularData?: any, properties?: string[]): void
  /** Prints the place of the call. */
  trace(...data: any[]): void
  /** Prints an error when the condition is false. */
  assert(condition?: boolean, ...data: any[]): void
  /** Indents the following output. */
  group(...data: any[]): void
  groupCollapsed(...data: any[]): void
  groupEnd(): void
  time(label?: string): void
  timeLog(label?: string, ...data: any[]): void
  timeEnd(label?: string): void
  count(label?: string): void
  countReset(label?: string): void
  clear(): void
}

declare var console: Console

/** Calls back once, after at least so many milliseconds. */
declare function setTimeout(
  handler: (...arguments: any[]) => void,
  timeout?: number,
  ...arguments: any[]
): number
declare function clearTimeout(id: number | undefined): void
/** Calls back again and again, at least so many milliseconds apart. */
declare function setInterval(
  handler: (...arguments: any[]) => void,
  timeout?: number,
  ...arguments: any[]
): number
declare function clearInterval(id: number | undefined): void
/** Calls back as soon as the running code has ended. */
declare function queueMicrotask(callback: () => void): void

/** Copies a value deeply. */
declare function structuredClone<T>(value: T, options?: { transfer?: ArrayBuffer[] }): T
/** Decodes base64 to a string with a character per byte. */
declare function atob(data: string): string
/** Encodes a string with a character per byte as base64. */
declare function btoa(data: string): string

/** A monotonic clock. */
declare var performance: {
  /** Returns the milliseconds since the program's environment was created. */
  now(): number
  /** Time of the environment's creation, in milliseconds since 1970. */
  readonly timeOrigin: number
}

declare var crypto: {
  /** Fills an array of integers, of at most 65,536 bytes, with random values. */
  getRandomValues<T extends ArrayBufferView>(array: T): T
  randomUUID(): `${string}-${string}-${string}-${string}-${string}`
}

interface TextEncoder {
  readonly encoding: string
  /** Encodes as UTF-8. */
  encode(input?: string): Uint8Array<ArrayBuffer>
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number }
}
declare var TextEncoder: { prototype: TextEncoder; new (): TextEncoder }

interface TextDecoder {
  readonly encoding: string
  readonly fatal: boolean
  readonly ignoreBOM: boolean
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string
}
declare var TextDecoder: {
  prototype: TextDecoder
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder
}

interface URL {
  href: string
  readonly origin: string
  protocol: string
  username: string
  password: string
  host: string
  hostname: string
  port: string
  pathname: string
  search: string
  readonly searchParams: URLSearchParams
  hash: string
  toString(): string
  toJSON(): string
}
declare var URL: {
  prototype: URL
  new (url: string | URL, base?: string | URL): URL
  canParse(url: string | URL, base?: string | URL): boolean
}

interface URLSearchParams extends Iterable<[string, string]> {
  readonly size: number
  append(name: string, value: string): void
  delete(name: string, value?: string): void
  get(name: string): string | null
  getAll(name: string): string[]
  has(name: string, value?: string): boolean
  set(name: string, value: string): void
  sort(): void
  forEach(callback: (value: string, key: string, parent: URLSearchParams) => void): void
  entries(): IterableIterator<[string, string]>
  keys(): IterableIterator<string>
  values(): IterableIterator<string>
  toString(): string
}
declare var URLSearchParams: {
  prototype: URLSearchParams
  new (
    init?: string | Record<string, string> | Iterable<readonly [string, string]>,
  ): URLSearchParams
}

/** Immutable bytes, read asynchronously. */
interface Blob {
  /** In bytes. */
  readonly size: number
  /** Media type, in lower case, or empty. */
  readonly type: string
  arrayBuffer(): Promise<ArrayBuffer>
  slice(start?: number, end?: number, contentType?: string): Blob
  text(): Promise<string>
}
type BlobPart = string | Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer>
declare var Blob: {
  prototype: Blob
  new (parts?: BlobPart[], options?: { type?: string; endings?: 'transparent' | 'native' }): Blob
}

interface EventInit {
  bubbles?: boolean
  cancelable?: boolean
  composed?: boolean
}
interface Event {
  readonly type: string
  readonly target: EventTarget | null
  readonly currentTarget: EventTarget | null
  readonly bubbles: boolean
  readonly cancelable: boolean
  readonly composed: boolean
  readonly defaultPrevented: boolean
  readonly eventPhase: number
  readonly isTrusted: boolean
  readonly timeStamp: number
  composedPath(): EventTarget[]
  preventDefault(): void
  stopImmediatePropagation(): void
  stopPropagation(): void
}
declare var Event: { prototype: Event; new (type: string, init?: EventInit): Event }

interface EventListenerObject {
  handleEvent(event: any): void
}
type EventListenerOrEventListenerObject = ((event: any) => void) | EventListenerObject
interface AddEventListenerOptions {
  capture?: boolean
  once?: boolean
  passive?: boolean
  signal?: AbortSignal
}
interface EventTarget {
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: AddEventListenerOptions | boolean,
  ): void
  /**
   * Dispatches an event to the listeners.
   *
   * @returns `false` when a listener called `preventDefault()`.
   */
  dispatchEvent(event: Event): boolean
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: { capture?: boolean } | boolean,
  ): void
}
declare var EventTarget: { prototype: EventTarget; new (): EventTarget }

interface MessageEventInit<T = any> extends EventInit {
  data?: T
  origin?: string
  lastEventId?: string
}
interface MessageEvent<T = any> extends Event {
  readonly data: T
  readonly origin: string
  readonly lastEventId: string
}
declare var MessageEvent: {
  prototype: MessageEvent
  new <T>(type: string, init?: MessageEventInit<T>): MessageEvent<T>
}

interface CloseEventInit extends EventInit {
  code?: number
  reason?: string
  wasClean?: boolean
}
interface CloseEvent extends Event {
  readonly code: number
  readonly reason: string
  readonly wasClean: boolean
}
declare var CloseEvent: {
  prototype: CloseEvent
  new (type: string, init?: CloseEventInit): CloseEvent
}

interface AbortSignal extends EventTarget {
  readonly aborted: boolean
  readonly reason: any
  onabort: ((this: AbortSignal, event: Event) => any) | null
  /** Throws the reason when aborted. */
  throwIfAborted(): void
}
declare var AbortSignal: {
  prototype: AbortSignal
  abort(reason?: any): AbortSignal
  any(signals: AbortSignal[]): AbortSignal
  timeout(milliseconds: number): AbortSignal
}

interface AbortController {
  readonly signal: AbortSignal
  abort(reason?: any): void
}
declare var AbortController: { prototype: AbortController; new (): AbortController }

/** Error of the browser's own functions, identified by `name`. */
interface DOMException extends Error {
  readonly name: string
  readonly message: string
  /** The older number of the name, or 0. */
  readonly code: number
}
declare var DOMException: {
  prototype: DOMException
  new (message?: string, name?: string): DOMException
}
