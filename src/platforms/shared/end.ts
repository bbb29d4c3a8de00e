import type { PlatformClose } from '../contract.ts'

/**
 * How a browser closes the open connections of a page that goes (WHATWG WebSockets, "make
 * disappear").
 */
export const BROWSER_END: PlatformClose = { code: 1001, reason: '' }
