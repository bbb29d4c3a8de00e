/* Which paths of a project belong to a program. */

import { isFileName } from '../permalink/index.ts'
import { isAsset } from '../compiler/file-names.ts'
import type { LeftOutReason } from './contract.ts'
import { MAX_FILE } from './limits.ts'

/** Folders of installed packages, and of operating systems. */
const INSTALLED =
  /^(?:\..+|node_modules|bower_components|jspm_packages|oh_modules|miniprogram_npm|__MACOSX)$/
/** Folders of build outputs, except where such a folder is the project itself. */
const BUILT = /^(?:dist|build|out|unpackage|coverage|release)$/
const LOCK =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|oh-package-lock\.json5)$/
const BINARY =
  /\.(?:zip|gz|tgz|tar|7z|rar|jar|hap|har|hsp|app|apk|aar|ipa|rpk|exe|dll|so|dylib|node|wasm|pdf|docx?|xlsx?|pptx?|p7b|p12|cer|keystore|sqlite|db|bin|dat|map)$/i
/** Settings of tools, and tests: of no use to a program that does not import them. */
const TOOL =
  /^(?:configs?|scripts|build)\/|(?:^|\/)[jt]sconfig(?:\.[\w-]+)?\.json$|(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|cypress)\/|\.(?:config|conf|test|spec|setup)\.[cm]?[jt]sx?$|(?:^|\/)(?:gulpfile|Gruntfile|hvigorfile|karma\.conf)\.[jt]s$/

/** Returns whether the files of a folder are not read: packages and the system's own. */
export function isInstalledFolder(name: string): boolean {
  return INSTALLED.test(name)
}

/**
 * Returns the folder on a path that is not read.
 *
 * @param path Path from the project's folder, or from the folder around it.
 * @param root Whether the path starts in the project's folder.
 * @returns `undefined` when the file is read.
 */
export function unreadFolder(path: string, root: boolean): string | undefined {
  const folders = path.split('/').slice(0, -1)
  return folders.find(
    (name, depth) => INSTALLED.test(name) || ((root || depth > 0) && BUILT.test(name)),
  )
}

/**
 * Returns why a file cannot be a file of a program, by its path and size.
 *
 * @param size In bytes.
 * @returns `undefined` when the file can be.
 */
export function whyLeftOut(path: string, size: number): LeftOutReason | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (LOCK.test(name)) return 'lock'
  if (isAsset(name) || BINARY.test(name)) return 'binary'
  if (name.startsWith('.') || !name.includes('.')) return 'tool'
  if (!isFileName(path)) return 'name'
  return size > MAX_FILE ? 'large' : undefined
}

/** Returns whether a file serves a tool, unless the program imports it. */
export function isToolFile(path: string): boolean {
  return TOOL.test(path)
}

/**
 * Returns the beginning that all paths share, as far as it is a folder around the project.
 *
 * @returns With a slash at the end; empty for none.
 */
export function commonFolder(paths: readonly string[]): string {
  let common = ''
  for (;;) {
    const next = paths[0]?.slice(common.length).split('/') ?? []
    if (next.length < 2 || next[0] === 'src') return common
    const longer = `${common}${next[0]!}/`
    if (!paths.every((path) => path.startsWith(longer))) return common
    common = longer
  }
}
