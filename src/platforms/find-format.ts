import type { PageFormat } from './page-contract.ts'

const SCRIPT = /(?<!\.d)\.(?:[cm]?[jt]s|[jt]sx|ets)$/

/**
 * Finds the format of a page file: of a script by the marks in the source, of any other file by the
 * extension.
 *
 * @returns `undefined` for a file that is no page.
 */
export function findFormat(
  formats: readonly PageFormat[],
  name: string,
  source: string,
): PageFormat | undefined {
  return formats.find(({ extension, marks }) =>
    SCRIPT.test(name) ? marks?.test(source) : name.endsWith(extension),
  )
}
