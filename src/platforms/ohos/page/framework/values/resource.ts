/** A reference to a resource of the app, as `$r()` returns it. */
export class Resource {
  readonly type: string
  readonly name: string

  constructor(name: string) {
    this.name = name
    this.type = name.split('.')[1] ?? ''
  }

  /** Returns the name, in the place of the resource's text. */
  toString(): string {
    return this.name
  }
}

/** Converts a value to a text for the screen; a missing value becomes empty text. */
export function toText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (value instanceof Resource) return value.name.split('.').slice(2).join('.') || value.name
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
