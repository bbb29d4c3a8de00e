import type { en } from './en.ts'

/** The shape that every language must fill; a missing or surplus string fails the type check. */
export type Words = typeof en
