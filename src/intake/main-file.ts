import { kindOf } from '../compiler/file-names.ts'
import { findMain, SERVER_FILE } from '../scenario/file-names.ts'
import { isToolFile } from './paths.ts'
import type { Scripts } from './scripts.ts'

/** Names of files that programs start with, the likeliest first. */
const NAMES = ['main', 'index', 'app', 'entry']

/** Markup that is the page of a framework, whether or not this site draws it. */
const PAGE = /\.(?:we|vue|ux)$/

/** Words in every program that opens a socket. */
export const SOCKET = /web-?socket|connectSocket|socket\.io|sockjs|\bmqtt\b|signalr/i

/**
 * Finds the file that a program starts with: a `main` file in the project's folder, unless a page of
 * the manifest reaches a socket and the `main` file does not; else among the
 * files that no other file imports and that reach a socket, the file named by the manifest, the file
 * that opens the socket itself, or the file with a usual name.
 *
 * @param files Text by path.
 * @param hints Paths named by manifests, the best first; the extension may be missing.
 * @param isPage Returns whether the platform draws a file.
 * @returns `undefined` when there is no script and no page.
 */
export function findStart(
  files: ReadonlyMap<string, string>,
  hints: readonly string[],
  { links }: Scripts,
  isPage: (name: string) => boolean = () => false,
): string | undefined {
  const names = [...files.keys()].filter(isProgram)
  const isHinted = (name: string) => hints.some((hint) => isNamed(name, hint))
  const opens = (name: string) => SOCKET.test(files.get(name)!)
  const reaches = (name: string) => [...links.reachedFrom(name)].some(opens)
  const main = findMain(names)
  // A main file that only mounts the app gives way to a page of the manifest.
  const givesWay = main && !reaches(main) && names.some((name) => isHinted(name) && reaches(name))
  if (main && !givesWay) return main
  const usual = names.filter((name) => !isToolFile(name) && name !== SERVER_FILE)
  const candidates = usual.length > 0 ? usual : names
  const reaching = candidates.filter(reaches)
  const wanted = reaching.length > 0 ? reaching : candidates
  const roots = wanted.filter((name) =>
    wanted.every((other) => other === name || !links.reachedFrom(other).has(name)),
  )
  const hinted = (name: string) => rankOf(hints, (hint) => isNamed(name, hint))
  const named = (name: string) => rankOf(NAMES, (usualName) => baseOf(name) === usualName)
  const ranked = (roots.length > 0 ? roots : wanted)
    .map((name) => ({
      name,
      ranks: [hinted(name), opens(name) ? 0 : 1, named(name), name.split('/').length],
    }))
    .sort((one, other) => compare(one.ranks, other.ranks) || (one.name < other.name ? -1 : 1))
  const start = ranked[0]?.name
  if (start === undefined || isPage(start)) return start
  // Pages run here without a script that mounts them; a router may mount the page with the socket.
  const mounted = [...links.reachedFrom(start)].filter(isPage)
  return mounted.find(reaches) ?? mounted[0] ?? start
}

/** Returns whether a program can start with a file. */
export const isProgram = (name: string): boolean => kindOf(name) === 'script' || PAGE.test(name)

const isNamed = (name: string, hint: string): boolean =>
  name === hint || name.replace(/\.[^./]+$/, '') === hint

const baseOf = (name: string): string =>
  name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\..*$/, '')
    .toLowerCase()

function rankOf(list: readonly string[], matches: (item: string) => boolean): number {
  const index = list.findIndex(matches)
  return index < 0 ? list.length : index
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((rank, at) => rank !== other[at])
  return index < 0 ? 0 : one[index]! - other[index]!
}
