import type { PageFormat } from './page-contract.ts'

const SCRIPT = /(?<!\.d)\.(?:[cm]?[jt]s|[jt]sx|ets)$/

/**
 * Finds the format of a page file: of a script by the marks in the source, of any other file by the
 * extension.
 *
 * @param files Names of all files of the program, for the file that the program starts with.
 * @returns `undefined` for a file that is no page.
 */
export function findFormat(
  formats: readonly PageFormat[],
  name: string,
  source: string,
  files: readonly string[] = [],
): PageFormat | undefined {
  return formats.find(({ extension, marks, besideScripts }) =>
    SCRIPT.test(name)
      ? marks?.test(source) || (besideScripts && files.some((file) => file.endsWith(extension)))
      : name.endsWith(extension),
  )
}
