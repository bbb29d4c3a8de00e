import { shallowReactive } from 'vue'

/**
 * The values opened by the reader. Kept by the value and not by the component, so a row scrolled
 * out of sight returns unchanged.
 */
const opened = shallowReactive(new WeakSet<object>())

export const isOpened = (value: object): boolean => opened.has(value)

/** Opens or closes a value. */
export function setOpened(value: object, open: boolean): void {
  if (open) opened.add(value)
  else opened.delete(value)
}
