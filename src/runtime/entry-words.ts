/*
 * The words in the entries of a run. The types of the entries, the tape and the page's admission
 * all follow from these lists.
 */

/** Kinds of entries. */
export const KINDS = [
  'console',
  'error',
  'note',
  'wire',
  'call',
  'callback',
  'server',
  'action',
] as const
export type EntryKind = (typeof KINDS)[number]

/** Levels of a console line. */
export const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const
export type ConsoleLevel = (typeof LEVELS)[number]

/** Authors of a console line or an error. */
export const ORIGINS = ['program', 'server', 'platform'] as const
export type Origin = (typeof ORIGINS)[number]

/** Initial states of a group of console lines. */
export const OPENINGS = ['expanded', 'collapsed'] as const
export type Opening = (typeof OPENINGS)[number]

/** Causes of an error that a worker reports. */
export const CAUSES = ['exception', 'rejection', 'syntax', 'module'] as const
export type ErrorCause = (typeof CAUSES)[number]

/** Manual actions on a run. */
export const ACTIONS = [
  'offline',
  'online',
  'send',
  'close',
  'drop',
  'hidden',
  'shown',
  'ended',
] as const
export type Action = (typeof ACTIONS)[number]

/** Results of a promise. */
export const SETTLEMENTS = ['fulfilled', 'rejected'] as const
export type Settlement = (typeof SETTLEMENTS)[number]

/** Types of primitive values, except strings; `accessor` stands for a getter, never called. */
export const PRIMITIVES = [
  'number',
  'bigint',
  'boolean',
  'undefined',
  'null',
  'symbol',
  'accessor',
] as const
/** Types of values known by the class name only. */
export const STUBS = ['circular', 'deep'] as const
/** Layouts of an object on a single line: `[1, 2]`, `{a: 1}` or `Map(1) {…}`. */
export const SHAPES = ['list', 'record', 'map', 'set'] as const

/** Types of payloads. */
export const PAYLOADS = ['text', 'binary'] as const
/** Types of events between the program and the network. */
export const WIRE_EVENTS = [
  'connect',
  'open',
  'send',
  'message',
  'closing',
  'error',
  'close',
] as const
/** Types of events at the simulated server. */
export const SERVER_EVENTS = ['handshake', 'message', 'send', 'closing', 'closed', 'drop'] as const
