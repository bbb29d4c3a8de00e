import { findFormat } from './find-format.ts'
import type { PageDevice, PageFormat } from './page-contract.ts'
import { pageFormats } from './lists/page-formats.ts'

const all = Object.values(pageFormats).flat()

/** Returns the formats of a platform's page files; none for most platforms and unknown ids. */
export function formatsOf(platform: string): readonly PageFormat[] {
  return Object.hasOwn(pageFormats, platform) ? pageFormats[platform]! : []
}

/** Returns the devices that a platform's pages are for; none for phones. */
export function devicesOf(platform: string): readonly PageDevice[] {
  return formatsOf(platform).flatMap(({ devices = [] }) => devices)
}

/** Returns the extensions of a platform's page files. */
export function pageExtensions(platform: string): readonly string[] {
  return formatsOf(platform).map(({ extension }) => extension)
}

/** Returns the name of the framework of a format's pages, e.g. `taro-react`. */
const frameworkName = (platform: string, { framework }: PageFormat): string =>
  framework === undefined ? platform : `${platform}-${framework}`

/** Folders of all frameworks of pages in `src/platforms`, by the framework's name. */
export const frameworkFolders: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(pageFormats).flatMap(([platform, formats]) =>
    formats.map((format) => [
      frameworkName(platform, format),
      [platform, 'page/framework', format.framework ?? []].flat().join('/'),
    ]),
  ),
)

/**
 * Returns the name of the framework that runs a page, e.g. `taro-react`.
 *
 * @param files Names of all files of the program, for the file that the program starts with.
 * @returns `undefined` for a file that is no page of the platform.
 */
export function frameworkOf(
  platform: string,
  name: string,
  source: string,
  files?: readonly string[],
): string | undefined {
  const format = findFormat(formatsOf(platform), name, source, files)
  return format && frameworkName(platform, format)
}

/** Returns the format of a page file of any platform, by the extension; `undefined` for none. */
export function formatOfFile(name: string): PageFormat | undefined {
  return all.find(({ extension }) => name.endsWith(extension))
}

/**
 * Returns whether a platform draws a file: by the extension, or by the source of a script.
 *
 * @param files Names of all files of the program, for a file that the program may start with.
 */
export function isPage(
  platform: string,
  name: string,
  source: string,
  files?: readonly string[],
): boolean {
  return findFormat(formatsOf(platform), name, source, files) !== undefined
}

/** Highlighted languages by the name of an extension that is no language, e.g. `vue` by `we`. */
export const pageLanguages: Readonly<Record<string, string>> = Object.fromEntries(
  all
    .map(({ extension, language }) => [extension.slice(1), language])
    .filter(([name, language]) => name !== language),
)
