import { PRIMITIVES, SETTLEMENTS, STUBS } from '../../runtime/entry-words.ts'

/*
 * The numbered words of a tape. An entry without a form stands on the tape as an object, so that a
 * number at the beginning of an entry names the form.
 */

/** Forms of the entries occurring by the thousand. */
export const FORMS = [
  { kind: 'wire', type: 'send' },
  { kind: 'wire', type: 'message' },
  { kind: 'server', type: 'message' },
  { kind: 'server', type: 'send' },
  { kind: 'call', type: undefined },
  { kind: 'callback', type: undefined },
] as const
/** States of a call's or a callback's promise. */
export const SETTLED = [undefined, ...SETTLEMENTS] as const
/** Values written as type and text. */
export const TEXTS = ['string', ...PRIMITIVES, 'function'] as const

/** Numbers of the types of values: texts first, then stubs, then an object. */
export const FIRST_STUB: number = TEXTS.length
export const OBJECT: number = FIRST_STUB + STUBS.length

/** A mark on a tape; an object is an entry or a value, unchanged. */
export type Mark = string | number | boolean | null | undefined | object

/** Stands for the previous long text, shared by a message, the call and the callback. */
export const SAME_TEXT = null
/** Minimum length of a text for a comparison with the previous text. */
export const LONG_TEXT = 16
