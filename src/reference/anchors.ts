/** The hash that leads to a member: `WebSocket.on('open')` is `websocket-on-open`. */
export function anchorOf(member: string): string {
  return kebab(member)
}

/** The hash that leads to a portability note: `ohos.one-listener` is `note-ohos-one-listener`. */
export function noteAnchor(note: string): string {
  return `note-${kebab(note)}`
}

/** The hash that leads to an example: `round-trip` is `example-round-trip`. */
export function exampleAnchor(example: string): string {
  return `example-${kebab(example)}`
}

const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
