/**
 * A node of the page's tree as Vue sees it. Only elements are on the screen; texts and comments
 * are the worker's own, so siblings are linked and not counted.
 */
export abstract class PageNode {
  parentNode: PageParent | null = null
  previousSibling: PageNode | null = null
  nextSibling: PageNode | null = null

  /** Takes the node out of its parent; does nothing when it has none. */
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

/** A node that holds others. */
export abstract class PageParent extends PageNode {
  firstChild: PageNode | null = null
  lastChild: PageNode | null = null

  /** Puts a node before one of the children, or at the end. */
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

/** A piece of text; what it says belongs to the `text` element around it. */
export class PageText extends PageNode {
  text: string

  constructor(text: string) {
    super()
    this.text = text
  }
}

/** A place in the tree where nothing is shown, e.g. what `v-if` leaves out. */
export class PageComment extends PageNode {}
