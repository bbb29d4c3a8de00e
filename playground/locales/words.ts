import type { en } from './en.ts'

/** The shape of every language's words; a missing or surplus string fails the type check. */
export type Words = typeof en
