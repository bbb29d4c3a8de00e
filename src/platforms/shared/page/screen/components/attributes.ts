import type { ScreenValue } from '../../../../page-contract.ts'

/**
 * Returns whether an attribute is set: templates write `disabled`, `disabled="true"` and `"false"`.
 */
export function isOn(value: ScreenValue): boolean {
  return value === '' || (value !== 'false' && !!value)
}

/** Returns an attribute's name without the difference of `showScrollbar` and `show-scrollbar`. */
export function plainName(name: string): string {
  return name.replaceAll('-', '').toLowerCase()
}
