import { isScript } from '../../src/compiler/file-names.ts'
import { isFileName } from '../../src/permalink/index.ts'
import { findMain, SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { Words } from '../locales/words.ts'

/** Why a file name is invalid; a key of the playground's words. */
export type NameProblem = keyof Words['files']['problem']

/**
 * Checks the name of a new or renamed file.
 *
 * @param names The program's files.
 * @param name The user's input.
 * @param renamed The file to rename; missing for a new file.
 * @param pages Extensions of the platform's page files.
 * @returns `undefined` when the name is valid.
 */
export function nameProblem(
  names: readonly string[],
  name: string,
  renamed?: string,
  pages: readonly string[] = [],
): NameProblem | undefined {
  if (name === '') return 'empty'
  const isPage = pages.some((extension) => name.endsWith(extension) && name !== extension)
  const starts = findMain([name]) !== undefined
  if (!isFileName(name) || (starts && !isScript(name) && !isPage)) {
    return pages.length ? 'pageForm' : 'form'
  }
  const others = names.filter((other) => other !== renamed)
  if (others.includes(name)) return 'taken'
  if (renamed !== undefined && !findMain([...others, name])) return 'main'
  return undefined
}

/** Returns whether a file may be removed: the remaining files must include a main file. */
export function removable(names: readonly string[], name: string): boolean {
  return findMain(names.filter((other) => other !== name)) !== undefined
}

/** Finds a free name for a new file: `file.ts`, `file2.ts` and so on. */
export function freeName(names: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'file.ts' : `file${number}.ts`
    if (!names.includes(name)) return name
  }
}

/** Returns the order of the tabs: the main file, the others in the given order, the server. */
export function tabOrder(names: readonly string[]): string[] {
  const main = findMain(names)
  const rank = (name: string) => (name === main ? 0 : name === SERVER_FILE ? 2 : 1)
  return [...names].sort((a, b) => rank(a) - rank(b))
}
