import { type KeyedItem, keyedItems } from '../../../page/framework/vue/item-keys.ts'

/**
 * Returns the rounds of a list, each with a separate key: an item keeps the row wherever the item
 * goes in the list.
 *
 * @param list An array, or a number of rounds; any other value counts as an empty list.
 * @param id Name of the property that identifies an item; a repeated value counts by the place.
 */
export function rounds(list: unknown, id?: string): KeyedItem[] {
  if (typeof list === 'number' || (typeof list === 'string' && /^\d+$/.test(list)))
    return keyedItems(Array.from({ length: Math.min(Number(list), 10_000) }, (_, index) => index))
  if (!Array.isArray(list)) return []
  if (id === undefined) return keyedItems(list)
  const seen = new Set<string>()
  return keyedItems(list).map((round, place) => {
    const value = (round.item as Readonly<Record<string, unknown>> | null | undefined)?.[id]
    const named = `id ${String(value)}`
    const key = value === undefined || seen.has(named) ? `at ${place}` : named
    seen.add(named)
    return { ...round, key }
  })
}
