import type { ServerScenario } from '../contract.ts'

/** Where a live server answers, and with what. */
export interface LiveRoutes {
  /** Folder of the scenarios, with a slash at both ends; `/live/` when missing. */
  readonly path?: string
  readonly scenarios: readonly ServerScenario[]
}

export const DEFAULT_PATH = '/live/'

/**
 * Finds what a request is for.
 *
 * @param target Path and query as the request line has them.
 * @returns `undefined` when the request is none of the live server's; otherwise the scenario that
 *   the path names, if there is one by that name, and whether the path is the folder itself.
 */
export function route(
  target: string,
  { path = DEFAULT_PATH, scenarios }: LiveRoutes,
): { readonly scenario?: ServerScenario; readonly folder: boolean } | undefined {
  const [pathname = ''] = target.split('?', 1)
  if (`${pathname}/` !== path && !pathname.startsWith(path)) return undefined
  const id = pathname.slice(path.length)
  return { scenario: scenarios.find((scenario) => scenario.id === id), folder: id === '' }
}
