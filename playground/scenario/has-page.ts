import { findMain } from '../../src/scenario/file-names.ts'

const PAGE = /\.(?:we|vue)$/

/** Whether a program is a page with a screen: its main file is one. */
export function hasPage(files: Readonly<Record<string, unknown>>): boolean {
  return PAGE.test(findMain(Object.keys(files)) ?? '')
}
