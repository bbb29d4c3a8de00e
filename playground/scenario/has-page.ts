import { findMain } from '../../src/scenario/file-names.ts'

const PAGE = /\.(?:we|vue)$/

/** Returns whether a program is a page with a screen: the main file is a page. */
export function hasPage(files: Readonly<Record<string, unknown>>): boolean {
  return PAGE.test(findMain(Object.keys(files)) ?? '')
}
