import { frameworkOf } from '../../src/platforms/page-formats.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { findMain } from '../../src/scenario/file-names.ts'

type Program = Pick<Scenario, 'platform' | 'files'>

/**
 * Returns the name of the framework that runs the page of a program.
 *
 * @returns `undefined` for a program whose main file is no page.
 */
export function pageFramework({ platform, files }: Program): string | undefined {
  const names = Object.keys(files)
  const main = findMain(names)
  return main === undefined ? undefined : frameworkOf(platform, main, files[main]!, names)
}

/** Returns whether a program is a page with a screen: the main file is a page. */
export const hasPage = (program: Program): boolean => pageFramework(program) !== undefined
