import type { ScenarioView } from '../scenario/scenario.ts'
import { MAX_NAME } from './limits.ts'

const ID = /^[a-z][a-z0-9-]*$/

/**
 * Reads the view of a link from parsed JSON. An invalid view never refuses a link: links of version
 * 1 may hold any value under the key, and the program matters more than the view.
 *
 * @param files The scenario's files.
 * @returns `undefined` when the view is unusable.
 */
export function readView(
  value: unknown,
  files: Readonly<Record<string, string>>,
): ScenarioView | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { pane, inspect, file } = { ...value } as Record<string, unknown>
  const view = {
    ...(isId(pane) && { pane }),
    ...(isId(inspect) && { inspect }),
    ...(typeof file === 'string' && Object.hasOwn(files, file) && { file }),
  }
  return Object.keys(view).length > 0 ? view : undefined
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_NAME && ID.test(value)
}
