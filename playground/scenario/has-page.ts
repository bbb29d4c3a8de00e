import { isPage } from '../../src/platforms/page-formats.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { findMain } from '../../src/scenario/file-names.ts'

/** Returns whether a program is a page with a screen: the main file is a page. */
export function hasPage({ platform, files }: Pick<Scenario, 'platform' | 'files'>): boolean {
  const main = findMain(Object.keys(files))
  return main !== undefined && isPage(platform, main, files[main]!)
}
