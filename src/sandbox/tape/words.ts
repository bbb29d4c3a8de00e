/*
 * The numbered words of a tape. An entry without a form stands on the tape as an object, so that a
 * number at the beginning of an entry names the form.
 */

/** Forms of the entries occurring by the thousand. */
export const FORMS = [
  'send',
  'message',
  'server message',
  'server send',
  'call',
  'callback',
] as const
/** States of a call's or a callback's promise. */
export const SETTLED = [undefined, 'fulfilled', 'rejected'] as const
/** Values written as type and text. */
export const TEXTS = [
  'string',
  'number',
  'bigint',
  'boolean',
  'undefined',
  'null',
  'symbol',
  'accessor',
  'function',
] as const
/** Values written as type and name. */
export const NAMES = ['circular', 'deep'] as const
export const SHAPES = ['list', 'record', 'map', 'set'] as const

/** Numbers of the types of values: texts first, then names, then an object. */
export const FIRST_NAME: number = TEXTS.length
export const OBJECT: number = FIRST_NAME + NAMES.length

/** A mark on a tape; an object is an entry or a value, unchanged. */
export type Mark = string | number | boolean | null | undefined | object

/** Stands for the previous long text, shared by a message, the call and the callback. */
export const SAME_TEXT = null
/** Minimum length of a text for a comparison with the previous text. */
export const LONG_TEXT = 16
