import type { Owner } from '../../../page/framework/owner.ts'

type Values = Record<PropertyKey, unknown>

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

/**
 * Sets `$set('a.b', value)` at the view model, or `$set(object, 'key', value)`.
 *
 * @param update Draws the component again: a key that is new to the data was not followed so far.
 */
export function setAt(
  viewModel: Values,
  { data }: Owner,
  update: () => void,
  target: unknown,
  [first, second]: readonly unknown[],
): void {
  if (isObject(target)) return void (target[String(first)] = second)
  const path = String(target).split('.')
  const last = path.pop()!
  const [head] = path
  let around: unknown = head === undefined ? (data as Values) : viewModel
  for (const part of path) around = isObject(around) ? around[part] : undefined
  if (isObject(around)) around[last] = first
  update()
}

/** Deletes `$delete('key')` from the data, or `$delete(object, 'key')`. */
export function removeAt({ data }: Owner, update: () => void, target: unknown, key: unknown): void {
  if (Array.isArray(target)) target.splice(Number(key), 1)
  else if (isObject(target)) delete target[String(key)]
  else delete (data as Values)[String(target)]
  update()
}
