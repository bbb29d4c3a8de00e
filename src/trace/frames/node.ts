import { hexOf, utf8Of } from '../bytes.ts'
import { readJson, type JsonChild, type JsonNode } from '../json.ts'

/** Creates a node from members in order. Members without a value are left out. */
export function objectNode(
  members: Iterable<readonly [key: string, value: JsonNode | undefined]>,
): JsonNode {
  const children: JsonChild[] = []
  for (const [key, value] of members) if (value) children.push({ key, value })
  return { kind: 'object', children }
}

/** Creates a node of a text. */
export const textNode = (text: string): JsonNode => ({
  kind: 'string',
  source: JSON.stringify(text),
})

/** Creates a node of a text: the value if the text is an object or a list in JSON. */
export const contentNode = (text: string): JsonNode =>
  (/^\s*[[{]/.test(text) ? readJson(text) : undefined) ?? textNode(text)

/** Creates a node of bytes: a text if they are valid UTF-8, else `<00 ff>`. */
export function bytesNode(bytes: Uint8Array): JsonNode {
  const text = utf8Of(bytes)
  return text === undefined ? hexNode(bytes) : contentNode(text)
}

/** Creates a node of bytes in hexadecimal pairs, e.g. `<00 ff>`. */
export const hexNode = (bytes: Uint8Array): JsonNode => textNode(`<${hexOf(bytes)}>`)

/**
 * Creates a node of a value of a parser. Members set to `undefined` are left out.
 *
 * @param ofBytes Creates the node of bytes inside.
 */
export function valueNode(value: unknown, ofBytes = hexNode): JsonNode {
  if (value instanceof Uint8Array) return ofBytes(value)
  if (Array.isArray(value)) {
    return {
      kind: 'array',
      children: value.map((item, index) => ({ key: `${index}`, value: valueNode(item, ofBytes) })),
    }
  }
  switch (typeof value) {
    case 'string':
      return textNode(value)
    case 'number':
    case 'bigint':
      return { kind: 'number', source: String(value) }
    case 'boolean':
      return { kind: 'boolean', source: String(value) }
    case 'object':
      if (value === null) break
      if (value instanceof Date) return textNode(value.toISOString())
      return objectNode(
        Object.entries(value).map(([key, member]) => [
          key,
          member === undefined ? undefined : valueNode(member, ofBytes),
        ]),
      )
    default:
  }
  return { kind: 'null', source: 'null' }
}

/** Returns a member of an object's node. Of a member given twice, the last counts. */
export function memberOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === 'object'
    ? node.children.findLast((child) => child.key === key)?.value
    : undefined
}

/** Returns the text of a node; `undefined` for any node but a text. */
export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? (JSON.parse(node.source) as string) : undefined
}
