import type { PageFormat } from './page-contract.ts'

const SCRIPT = /(?<!\.d)\.(?:[cm]?[jt]s|[jt]sx|ets)$/

/**
 * Finds the format of a page file, by the extension or by the marks in the source.
 *
 * @returns `undefined` for a file that is no page.
 */
export function findFormat(
  formats: readonly PageFormat[],
  name: string,
  source: string,
): PageFormat | undefined {
  return formats.find(({ extension, marks }) =>
    marks ? SCRIPT.test(name) && marks.test(source) : name.endsWith(extension),
  )
}
