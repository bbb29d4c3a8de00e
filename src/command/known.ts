import { misuse } from './problem.ts'

/**
 * Returns the id of an item.
 *
 * @param what Name of the option, without dashes.
 * @throws Problem For a missing or an unknown id.
 */
export function known(
  what: string,
  id: string | undefined,
  items: readonly { readonly id: string }[],
): string {
  if (id !== undefined && items.some((item) => item.id === id)) return id
  const ids = items.map((item) => item.id).join(', ')
  throw misuse(
    id === undefined
      ? `No ${what}. Set --${what} to one of ${ids}.`
      : `Unknown ${what} '${id}'. Use one of ${ids}.`,
  )
}
