import { shallowReactive } from 'vue'

/**
 * The values that the reader has opened. Kept by the value and not by its component, so that a row
 * that is scrolled out of sight comes back as it was.
 */
const opened = shallowReactive(new WeakSet<object>())

export const isOpened = (value: object): boolean => opened.has(value)

/** Opens a value, or closes it. */
export function setOpened(value: object, open: boolean): void {
  if (open) opened.add(value)
  else opened.delete(value)
}
