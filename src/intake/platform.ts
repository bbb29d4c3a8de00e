import { modules } from '../platforms/lists/modules.ts'
import { projects } from '../platforms/lists/projects.ts'
import type { Scripts } from './scripts.ts'

/** How much a sign of a platform counts. */
const KIND_OF_FILE = 100
const DEPENDENCY = 100
const IMPORT = 10
const VARIABLE = 1

/**
 * Returns the platforms that a program may be for, by its modules, variables and kinds of files.
 *
 * @param paths All files of the project.
 * @param packages Packages that the project depends on.
 * @returns Ids; several for equal signs of each, none when nothing names a platform.
 */
export function findPlatforms(
  paths: readonly string[],
  packages: readonly string[],
  { specifiers, variables }: Scripts,
): readonly string[] {
  const imported = [...specifiers.values()].flat()
  const score = (id: string): number => {
    const { files, packages: own, variables: names } = projects[id]!
    const count = (items: readonly string[], sign: RegExp | undefined) =>
      sign ? items.filter((item) => sign.test(item)).length : 0
    const isOwn = (name: string) => (own?.test(name) ?? false) || isModuleOf(id, name)
    const uses = (used: ReadonlySet<string>) =>
      names.some((name) => used.has(name)) && !isWrapped(id, used)
    const users = [...variables.values()].filter(uses)
    return (
      Math.min(1, count(paths, files)) * KIND_OF_FILE +
      Math.min(1, count(packages, own)) * DEPENDENCY +
      imported.filter(isOwn).length * IMPORT +
      users.length * VARIABLE
    )
  }
  const scores = Object.keys(projects).map((id) => ({ id, score: score(id) }))
  const most = Math.max(...scores.map((each) => each.score))
  return most === 0 ? [] : scores.filter((each) => each.score === most).map(({ id }) => id)
}

/** Returns whether a file uses a platform's variable for a target of another platform. */
function isWrapped(id: string, used: ReadonlySet<string>): boolean {
  return Object.values(projects).some(
    ({ wraps, variables }) => wraps?.includes(id) && variables.some((name) => used.has(name)),
  )
}

/** Returns whether a platform has a module of the name, and no other platform has one. */
function isModuleOf(platform: string, specifier: string): boolean {
  const owners = Object.entries(modules).filter(
    ([, { names, common }]) => Object.hasOwn(names, specifier) && !common?.includes(specifier),
  )
  return owners.length === 1 && owners[0]![0] === platform
}
