import { MAX_NAME } from './limits.ts'
import type { ScenarioView } from './scenario.ts'

const ID = /^[a-z][a-z0-9-]*$/

/**
 * Makes of parsed JSON what a link says was in sight. No link is refused for it: links of version 1
 * may have had anything under this key, and what was in sight is worth less than the program.
 *
 * @param files The scenario's files.
 * @returns `undefined` when nothing of it can be used.
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
