import { isPageFile } from '../../src/platforms/page-formats.ts'
import { findMain } from '../../src/scenario/file-names.ts'

/** Returns whether a program is a page with a screen: the main file is a page. */
export function hasPage(files: Readonly<Record<string, unknown>>): boolean {
  return isPageFile(findMain(Object.keys(files)) ?? '')
}
