import type { ServerScenario } from '../contract.ts'

/** Address and content of a live server. */
export interface LiveRoutes {
  /** Folder of the scenarios, with a slash at both ends; `/live/` when missing. */
  readonly path?: string
  readonly scenarios: readonly ServerScenario[]
}

export const DEFAULT_PATH = '/live/'

/**
 * Finds the target of a request.
 *
 * @param target Path and query as in the request line.
 * @returns `undefined` when the request is not for the live server; otherwise the scenario named by
 *   the path, if existing, and whether the path is the folder.
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
