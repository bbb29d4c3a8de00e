/** A value of JSON as written: numbers to the digit, keys in order and with repetitions. */
export type JsonNode = JsonLeaf | JsonParent

export interface JsonLeaf {
  readonly kind: 'string' | 'number' | 'boolean' | 'null'
  /** Source text, unchanged. */
  readonly source: string
}

export interface JsonParent {
  readonly kind: 'object' | 'array'
  /** Members by key, or items by index. */
  readonly children: readonly JsonChild[]
}

export interface JsonChild {
  readonly key: string
  readonly value: JsonNode
}

/** A parent before the end, and the key of the next member. */
interface OpenParent {
  readonly kind: JsonParent['kind']
  readonly children: JsonChild[]
  key?: string
}

/** Every token of a valid JSON text; white space lies between tokens. */
const TOKEN = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/g

/**
 * Reads a text in JSON without the losses of `JSON.parse`.
 *
 * @returns `undefined` for a text that is not JSON.
 */
export function readJson(text: string): JsonNode | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  const open: OpenParent[] = []
  let root: JsonNode | undefined
  const add = (value: JsonNode) => {
    const parent = open.at(-1)
    if (!parent) root = value
    else parent.children.push({ key: parent.key ?? `${parent.children.length}`, value })
  }
  for (const [token] of text.matchAll(TOKEN)) {
    const parent = open.at(-1)
    if (token === '{' || token === '[') {
      const node: OpenParent = { kind: token === '{' ? 'object' : 'array', children: [] }
      add(node)
      open.push(node)
    } else if (token === '}' || token === ']') delete open.pop()!.key
    else if (token === ',') delete parent!.key
    else if (token === ':') continue
    else if (parent?.kind === 'object' && parent.key === undefined) parent.key = JSON.parse(token)
    else add({ kind: leafKind(token), source: token })
  }
  return root
}

function leafKind(token: string): JsonLeaf['kind'] {
  if (token.startsWith('"')) return 'string'
  if (token === 'null') return 'null'
  return token === 'true' || token === 'false' ? 'boolean' : 'number'
}
