const { defineProperty } = Object

/**
 * Sets the `length` of a function, which a list of all arguments hides: the number of required
 * parameters in the platform's own code.
 */
export const withLength = <Value extends (...values: never[]) => unknown>(
  length: number,
  value: Value,
): Value => defineProperty(value, 'length', { value: length })
