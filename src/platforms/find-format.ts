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
  return formats.find((format) =>
    SCRIPT.test(name) ? isMarked(format, source, files) : name.endsWith(format.extension),
  )
}

/** Returns whether a script is a page of a format. */
function isMarked(
  { extension, marks, packages = [], besideScripts }: PageFormat,
  source: string,
  files: readonly string[],
): boolean {
  if (marks?.test(source)) return true
  if (besideScripts && files.some((file) => file.endsWith(extension))) return true
  return packages.some(
    (specifier) =>
      imports(source, specifier) && !files.some((file) => moduleOf(file) === specifier),
  )
}

/** Returns the package that a file stands in for, e.g. `react` for `src/react/index.ts`. */
const moduleOf = (file: string): string =>
  file
    .replace(SCRIPT, '')
    .replace(/^(?:src|app|node_modules)\//, '')
    .replace(/\/index$/, '')

/** Returns whether a source imports a package, as far as the text tells. */
function imports(source: string, specifier: string): boolean {
  const quoted = specifier.replaceAll('/', '\\/')
  return new RegExp(`(?:\\bfrom|\\bimport|\\brequire\\s*\\()\\s*(['"])${quoted}\\1`).test(source)
}
