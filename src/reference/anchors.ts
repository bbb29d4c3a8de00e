/** Returns the hash of a member: `websocket-on-open` for `WebSocket.on('open')`. */
export function anchorOf(member: string): string {
  return kebab(member)
}

/** Returns the hash of a portability note: `note-ohos-one-listener` for `ohos.one-listener`. */
export function noteAnchor(note: string): string {
  return `note-${kebab(note)}`
}

/** Returns the hash of an example: `example-round-trip` for `round-trip`. */
export function exampleAnchor(example: string): string {
  return `example-${kebab(example)}`
}

const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
