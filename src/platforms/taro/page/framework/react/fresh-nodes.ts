import type {
  HostNode,
  PageContext,
} from '../../../../shared/mini-program/page/framework/contract.ts'
import { removeNode } from '../../../../shared/mini-program/page/framework/nodes/tree.ts'

/**
 * The nodes of a rendering that has not been committed. React forgets the nodes of a rendering that
 * it gives up; the screen would hold them forever.
 */
export class FreshNodes {
  #nodes: HostNode[] = []
  readonly #context: PageContext

  constructor(context: PageContext) {
    this.#context = context
  }

  /** Creates a node; a rendering that can create no more is given up. */
  add<Node extends HostNode>(create: () => Node): Node {
    try {
      const node = create()
      this.#nodes.push(node)
      return node
    } catch (error) {
      this.discard()
      throw error
    }
  }

  /** Removes the nodes that are in no other node. */
  discard(): void {
    const nodes = this.#nodes
    this.#nodes = []
    for (const node of nodes) {
      if (node.parent === null) removeNode(this.#context, node)
    }
  }
}
