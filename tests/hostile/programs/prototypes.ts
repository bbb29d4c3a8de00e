import type { HostileProgram } from '../program.ts'

/**
 * Creates a program to break a part of the language and then connect to a server. The program may
 * spoil the connection, because the server runs beside the program; the output is reported as
 * usual.
 */
const polluted = (id: string, pollution: string): HostileProgram => ({
  id,
  live: true,
  says: ['log: begun', "log: {a: [1, 'x']}"],
  linger: 300,
  code: `${pollution}
console.log('begun')
console.log({ a: [1, 'x'] })
const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => socket.send('ping')
socket.onmessage = () => socket.close(1000, 'done')`,
})

const BAD = "const bad = () => { throw 'polluted' }\n"

/** Replaces methods by a throwing method. */
const broken = (id: string, holder: string, ...methods: readonly string[]): HostileProgram =>
  polluted(id, BAD + methods.map((method) => `${holder}[${method}] = bad`).join('\n'))

/** Defines setters on a prototype, called by any careless assignment. */
const setters = (id: string, holder: string, ...keys: readonly string[]): HostileProgram =>
  polluted(
    id,
    `${BAD}for (const key of ${JSON.stringify(keys)})
  Object.defineProperty(${holder}, key, { __proto__: null, configurable: true, set: bad })`,
  )

const named = (...names: readonly string[]): string[] => names.map((name) => `'${name}'`)

/** Built-ins turned against the code relying on built-ins. */
export const prototypes: readonly HostileProgram[] = [
  setters(
    'object-setters-of-entries',
    'Object.prototype',
    'type',
    'event',
    'payload',
    'text',
    'size',
  ),
  setters(
    'object-setters-of-sockets',
    'Object.prototype',
    'data',
    'code',
    'reason',
    'wasClean',
    'url',
    'protocol',
    'headers',
    'handshake',
    'client',
    'listeners',
    'target',
  ),
  setters(
    'object-setters-of-descriptors',
    'Object.prototype',
    'value',
    'get',
    'set',
    'writable',
    'enumerable',
    'kind',
    'seq',
    'time',
    'parent',
    'done',
    'next',
    'message',
    'name',
    'id',
  ),
  setters('array-setters', 'Array.prototype', '0', '1', '2'),
  broken('array-push', 'Array.prototype', ...named('push')),
  broken(
    'array-methods',
    'Array.prototype',
    ...named(
      'map',
      'filter',
      'forEach',
      'slice',
      'splice',
      'shift',
      'pop',
      'concat',
      'indexOf',
      'includes',
      'find',
      'some',
      'every',
      'join',
      'sort',
      'at',
      'fill',
      'flatMap',
    ),
  ),
  broken(
    'array-iterator',
    'Array.prototype',
    'Symbol.iterator',
    ...named('keys', 'values', 'entries'),
  ),
  broken('iterator-next', 'Object.getPrototypeOf([][Symbol.iterator]())', ...named('next')),
  polluted('array-static', BAD + 'Array.isArray = Array.from = Array.of = bad'),
  polluted(
    'object-static',
    BAD +
      "for (const key of ['keys', 'entries', 'values', 'assign', 'create', 'defineProperty', 'freeze', 'fromEntries', 'getPrototypeOf', 'hasOwn', 'is'])\n  Object[key] = bad",
  ),
  polluted(
    'reflect',
    BAD +
      'for (const key of Reflect.ownKeys(Reflect)) if (typeof key === "string") Reflect[key] = bad',
  ),
  polluted(
    'json-and-math',
    BAD +
      'JSON.stringify = JSON.parse = bad\nfor (const key of Object.getOwnPropertyNames(Math)) try { Math[key] = bad } catch {}',
  ),
  broken('promise', 'Promise.prototype', ...named('then', 'catch', 'finally')),
  polluted(
    'promise-static',
    BAD +
      'Promise.resolve = Promise.reject = Promise.all = Promise.race = bad\nObject.defineProperty(Promise, Symbol.species, { get: bad })',
  ),
  broken(
    'collections',
    'Map.prototype',
    ...named('get', 'set', 'has', 'delete', 'forEach', 'clear', 'values', 'entries', 'keys'),
    'Symbol.iterator',
  ),
  polluted(
    'weak-collections',
    BAD +
      "for (const C of [WeakMap, WeakSet, Set])\n  for (const key of ['get', 'set', 'has', 'add', 'delete', 'forEach', 'values']) if (C.prototype[key]) C.prototype[key] = bad\nSet.prototype[Symbol.iterator] = bad",
  ),
  broken(
    'strings',
    'String.prototype',
    ...named(
      'slice',
      'indexOf',
      'split',
      'replace',
      'toLowerCase',
      'trim',
      'startsWith',
      'match',
      'charCodeAt',
      'codePointAt',
      'includes',
      'toString',
      'padStart',
      'isWellFormed',
      'toWellFormed',
    ),
    'Symbol.iterator',
  ),
  broken(
    'expressions',
    'RegExp.prototype',
    ...named('exec', 'test'),
    'Symbol.replace',
    'Symbol.match',
    'Symbol.split',
  ),
  broken(
    'functions',
    'Function.prototype',
    ...named('call', 'apply', 'bind', 'toString'),
    'Symbol.hasInstance',
  ),
  broken('ports', 'MessagePort.prototype', ...named('postMessage', 'start', 'close')),
  broken(
    'event-targets',
    'EventTarget.prototype',
    ...named('addEventListener', 'removeEventListener', 'dispatchEvent'),
  ),
  polluted(
    'events',
    BAD +
      "for (const C of [Event, MessageEvent])\n  for (const key of ['type', 'target', 'currentTarget', 'data'])\n    if (Object.hasOwn(C.prototype, key)) Object.defineProperty(C.prototype, key, { get: bad })",
  ),
  polluted(
    'typed-arrays',
    BAD +
      "const Typed = Object.getPrototypeOf(Uint8Array)\nfor (const key of ['set', 'slice', 'subarray', 'fill', 'map']) Typed.prototype[key] = bad\nfor (const key of ['length', 'byteLength', 'buffer', 'byteOffset']) Object.defineProperty(Typed.prototype, key, { get: bad })\nObject.defineProperty(ArrayBuffer.prototype, 'byteLength', { get: bad })\nArrayBuffer.prototype.slice = bad",
  ),
  polluted(
    'text-and-addresses',
    BAD +
      "TextEncoder.prototype.encode = TextDecoder.prototype.decode = TextEncoder.prototype.encodeInto = bad\nfor (const key of ['href', 'protocol', 'origin', 'hash', 'hostname', 'searchParams', 'port', 'host', 'pathname', 'search']) Object.defineProperty(URL.prototype, key, { get: bad, set: bad })\nURL.prototype.toString = bad\nURLSearchParams.prototype.get = bad",
  ),
  polluted(
    'clocks',
    BAD + 'performance.now = Performance.prototype.now = Date.now = Date.prototype.getTime = bad',
  ),
  polluted(
    'errors',
    BAD +
      'Error.prepareStackTrace = Error.captureStackTrace = bad\nError.stackTraceLimit = 0\nError.prototype.toString = bad',
  ),
  polluted(
    'numbers',
    BAD +
      'Number.isInteger = Number.isFinite = Number.isSafeInteger = bad\nNumber.prototype.toString = Number.prototype.toFixed = bad\nObject.prototype.toString = Object.prototype.valueOf = Object.prototype.hasOwnProperty = bad',
  ),
  polluted(
    'object-values',
    "for (const key of ['get', 'set', 'value', 'type', 'code', 'signal', 'once', 'passive', 'capture', 'headers', 'transfer', 'cause', 'delay', 'failure', 'mock', 'protocols'])\n  Object.defineProperty(Object.prototype, key, { configurable: true, writable: true, value: () => { throw 'polluted' } })".replace(
      "['get', 'set', 'value', ",
      '[',
    ),
  ),
]
