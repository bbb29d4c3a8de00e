import { renderList } from '@vue/runtime-core'

/** A single round of a list. */
export interface Round {
  readonly item: unknown
  /** Index in an array, or the name of an object's property. */
  readonly at: number | string
  readonly key: string
}

/**
 * Returns the rounds of a list with keys, which differ. `setData` copies lists, so only `wx:key`
 * tells where an item has gone; without it, a row keeps its place.
 *
 * @param key Name of the property that identifies an item, or `*this` for the item itself.
 */
export function rounds(list: unknown, key?: string): readonly Round[] {
  const seen = new Set<unknown>()
  const all: Round[] = []
  renderList(list as unknown[], (item: unknown, at: number | string = all.length) => {
    const value = key === '*this' ? item : (item as Record<string, unknown> | null)?.[key ?? '']
    const isOwn = value !== undefined && value !== null && !seen.has(value)
    if (isOwn) seen.add(value)
    all.push({ item, at, key: isOwn ? `${typeof value} ${String(value)}` : `at ${all.length}` })
    return undefined
  })
  return all
}
