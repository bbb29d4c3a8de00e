/* Reading of manifests, which somebody else may have written in any form. */

/** Returns the folder of a path, with a slash at the end; empty for none. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Parses JSON; an unreadable text counts as an empty object. */
export function readManifest(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(text ?? ''))
  } catch {
    return {}
  }
}

/** Returns the fields of an object; none for anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** Returns the texts of a list; none for anything else. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** Returns the quoted texts of the list behind a name, in a source of JavaScript or JSON5. */
export function quotedList(source: string, name: string): readonly string[] {
  const [, list = ''] = new RegExp(`\\b${name}["']?\\s*:\\s*\\[([^\\]]*)\\]`).exec(source) ?? []
  return Array.from(list.matchAll(/["']([^"'\n]+)["']/g), ([, text]) => text!)
}
