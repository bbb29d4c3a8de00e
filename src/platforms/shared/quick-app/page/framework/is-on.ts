/** Returns whether an attribute is set: templates write `disabled`, `"true"` and `"false"`. */
export function isOn(value: unknown): boolean {
  return value === '' || (value !== 'false' && !!value)
}
