import { isAsset, isStyle } from '../compiler/file-names.ts'
import { knownModules } from '../platforms/known-modules.ts'
import type { AppStart } from '../platforms/project-contract.ts'
import type { Scripts } from './scripts.ts'

/**
 * Returns whether an app can start as a whole: the file that mounts the app is drawn, and what it
 * imports is there.
 *
 * @param isDrawn Returns whether the platform draws a file.
 */
export function isWhole(
  { main, isNeeded }: AppStart,
  platform: string,
  { links, specifiers }: Scripts,
  isDrawn: (name: string) => boolean,
): boolean {
  const modules = knownModules(platform)?.names ?? {}
  const isThere = (file: string, specifier: string) =>
    Object.hasOwn(modules, specifier) ||
    isStyle(specifier) ||
    isAsset(specifier) ||
    links.resolve(file, specifier) !== undefined
  return (
    isDrawn(main) &&
    (isNeeded ||
      [...links.reachedFrom(main)].every((file) =>
        (specifiers.get(file) ?? []).every((specifier) => isThere(file, specifier)),
      ))
  )
}
