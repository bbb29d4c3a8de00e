import type { ScreenInput, ScreenOperation } from './page-contract.ts'

/*
 * How operations travel from the worker to the frame and back. The worker has one batch under way
 * at most; the frame answers when it is drawn. Both keep to the same bounds.
 */

/** Operations in the order of their making. Worker to frame. */
export type ScreenBatch = readonly ScreenOperation[]

/** Frame to worker: what happened, or that the batch is drawn and the next may come. */
export type ScreenAnswer = ScreenInput | { readonly type: 'drawn' }

/** Operations of one batch. */
export const MAX_BATCH = 2_000
/** Characters of one text. */
export const MAX_SCREEN_TEXT = 20_000
/** Characters of an image's `data:` URL. */
export const MAX_IMAGE_TEXT = 500_000
/** Properties of a style, entries of an object and items of a list. */
export const MAX_PROPERTIES = 200
/** Elements that exist at a time. */
export const MAX_ELEMENTS = 10_000
