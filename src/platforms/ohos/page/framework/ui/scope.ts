import { createNode, type UiNode } from './node.ts'

/** What a builder has added so far. */
interface Scope {
  readonly nodes: UiNode[]
  /** Number of nodes per key. */
  readonly counts: Map<string, number>
  /** Beginning of the keys, for builders and items. */
  prefix: string
}

let scope: Scope | undefined

/** Runs a builder and returns the components that it adds. */
export function collect(builder: () => unknown): UiNode[] {
  const around = scope
  const own: Scope = { nodes: [], counts: new Map(), prefix: '' }
  scope = own
  try {
    builder()
    return own.nodes.some(({ expand }) => expand)
      ? own.nodes.flatMap((node) => (node.expand ? node.expand() : node))
      : own.nodes
  } finally {
    scope = around
  }
}

/** Returns whether a builder is running. */
export const isBuilding = (): boolean => scope !== undefined

/** Adds a component to the builder that is running. */
export function add(kind: string, site: number, values: readonly unknown[]): UiNode {
  const key = scope ? scope.prefix + site : String(site)
  if (!scope) return createNode(kind, key, values)
  const count = scope.counts.get(key) ?? 0
  scope.counts.set(key, count + 1)
  const node = createNode(kind, count === 0 ? key : `${key}#${count}`, values)
  scope.nodes.push(node)
  return node
}

/** Runs code with a name of its own in the keys of everything that it adds. */
export function within(name: string, code: () => unknown): void {
  if (!scope) return void code()
  const own = scope
  const { prefix } = own
  own.prefix = `${prefix}${name}/`
  try {
    code()
  } finally {
    own.prefix = prefix
  }
}
