/** `background-color` as `backgroundColor`. */
export function toCamelCase(name: string): string {
  return name.trim().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** A value as `style` operations have it: numbers without a unit are numbers. */
export function toStyleValue(text: string): string | number {
  const value = text.trim()
  return /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : value
}
