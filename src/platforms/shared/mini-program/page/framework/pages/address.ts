/** An address of a page, as navigation takes it. */
export interface PageAddress {
  /** Path from the root, without a slash at the start, e.g. `pages/chat/chat`. */
  readonly route: string
  readonly options: Readonly<Record<string, string>>
}

/**
 * Reads the address of a page.
 *
 * @param from Route of the page that a relative address starts from.
 */
export function readAddress(url: string, from: string): PageAddress {
  const [path = '', query = ''] = url.split('?')
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.replace(/\.html$/, '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  const options = query
    .split('&')
    .filter(Boolean)
    .map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=')
      return [decode(name), decode(value.join('='))]
    })
  return { route: parts.join('/'), options: Object.fromEntries(options) }
}

/** Returns the text of a part of an address, as it is if it is not encoded well. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
