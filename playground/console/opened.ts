import { shallowReactive } from 'vue'

/**
 * The values that the reader has opened. Kept by the value and not by its component, so that a row
 * that is scrolled out of sight comes back as it was.
 */
const opened = shallowReactive(new WeakSet<object>())

export const isOpened = (value: object): boolean => opened.has(value)

/** Opens what is closed and closes what is open. */
export function toggleOpened(value: object): void {
  if (!opened.delete(value)) opened.add(value)
}
