/**
 * A node of the page's tree as seen by Vue. Only elements are on the screen; texts and comments
 * exist only in the worker, so siblings are linked and not counted.
 */
export abstract class PageNode {
  parentNode: PageParent | null = null
  previousSibling: PageNode | null = null
  nextSibling: PageNode | null = null

  /** Detaches the node from the parent; does nothing without a parent. */
  detach(): void {
    const { parentNode, previousSibling, nextSibling } = this
    if (!parentNode) return
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else parentNode.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else parentNode.lastChild = previousSibling
    this.parentNode = this.previousSibling = this.nextSibling = null
  }
}

/** A node with children. */
export abstract class PageParent extends PageNode {
  firstChild: PageNode | null = null
  lastChild: PageNode | null = null

  /** Inserts a node before a child, or at the end. */
  attach(node: PageNode, before: PageNode | null): void {
    node.detach()
    const previous = before ? before.previousSibling : this.lastChild
    node.parentNode = this
    node.previousSibling = previous
    node.nextSibling = before
    if (previous) previous.nextSibling = node
    else this.firstChild = node
    if (before) before.previousSibling = node
    else this.lastChild = node
  }
}

/** A piece of text; the content belongs to the `text` element around. */
export class PageText extends PageNode {
  text: string

  constructor(text: string) {
    super()
    this.text = text
  }
}

/** A place in the tree with nothing to show, e.g. for content omitted by `v-if`. */
export class PageComment extends PageNode {}
