/** Converts `background-color` to `backgroundColor`. */
export function toCamelCase(name: string): string {
  return name.trim().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Converts a value to the form of `style` operations: numbers without a unit become numbers. */
export function toStyleValue(text: string): string | number {
  const value = text.trim()
  return /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : value
}
