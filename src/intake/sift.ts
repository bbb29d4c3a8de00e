import { countLines } from '../permalink/line-count.ts'
import { MAX_FILES, MAX_JSON_BYTES, MAX_LINES } from '../permalink/limits.ts'
import type { Entry, LeftOut, LeftOutReason } from './contract.ts'
import { commonFolder, isToolFile, unreadFolder, whyLeftOut } from './paths.ts'

/** Counts the files that are left out of a program. */
export class LeftOutCount {
  readonly #folders: Set<string>
  readonly #files: Partial<Record<LeftOutReason, number>> = {}

  /** @param folders Names of folders that were not read. */
  constructor(folders: readonly string[]) {
    this.#folders = new Set(folders)
  }

  addFolder(name: string): void {
    this.#folders.add(name)
  }

  add(reason: LeftOutReason): void {
    this.#files[reason] = (this.#files[reason] ?? 0) + 1
  }

  get result(): LeftOut {
    return { folders: [...this.#folders], files: { ...this.#files } }
  }
}

/** Returns the entries of a project by their paths in the project's folder. */
export function entriesByPath(
  entries: readonly Entry[],
  leftOut: LeftOutCount,
): ReadonlyMap<string, Entry> {
  const inside = entries.filter(isRead(({ path }) => unreadFolder(path, false), leftOut))
  const common = commonFolder(inside.map(({ path }) => path))
  const named = inside
    .map((entry) => [entry.path.slice(common.length), entry] as const)
    .filter(isRead(([path]) => unreadFolder(path, true), leftOut))
  return new Map(named)
}

function isRead<T>(
  folderOf: (item: T) => string | undefined,
  leftOut: LeftOutCount,
): (item: T) => boolean {
  return (item) => {
    const folder = folderOf(item)
    if (folder !== undefined) leftOut.addFolder(folder)
    return folder === undefined
  }
}

/** Returns the entries that can be files of a program. */
export function possibleFiles(
  entries: ReadonlyMap<string, Entry>,
  leftOut: LeftOutCount,
): ReadonlyMap<string, Entry> {
  const possible = [...entries].filter(([path, { size }]) => {
    const reason = whyLeftOut(path, size)
    if (reason) leftOut.add(reason)
    return !reason
  })
  return new Map(possible)
}

/**
 * Returns as many files as a program can have, the needed files first.
 *
 * @param files Text by path.
 * @param needed The files that the program imports, directly and through others.
 */
export function withinLimits(
  files: ReadonlyMap<string, string>,
  needed: ReadonlySet<string>,
  leftOut: LeftOutCount,
): ReadonlyMap<string, string> {
  const kept = new Set<string>()
  let characters = 0
  let lines = 0
  const isNeeded = (path: string) => needed.has(path)
  const all = [...files.keys()]
  for (const path of [...all.filter(isNeeded), ...all.filter((each) => !isNeeded(each))]) {
    const text = files.get(path)!
    if (!isNeeded(path) && isToolFile(path)) {
      leftOut.add('tool')
      continue
    }
    characters += text.length
    lines += countLines(text)
    // A place is left for a main file.
    const fits = kept.size < MAX_FILES - 1 && characters <= MAX_CHARACTERS && lines < MAX_LINES
    if (fits) kept.add(path)
    else leftOut.add('beyond')
  }
  return new Map([...files].filter(([path]) => kept.has(path)))
}

/** Most characters of a program: half of a link, because JSON writes some characters as escapes. */
const MAX_CHARACTERS = MAX_JSON_BYTES / 2
