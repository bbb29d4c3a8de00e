import type { PageElement } from '../../../../page/framework/nodes/element.ts'
import type { HostElement, HostNode, HostText, PageContext } from '../contract.ts'

/**
 * A piece of text between components. Pieces side by side are one text, which flows and keeps its
 * blanks as such: the first piece draws all of them.
 */
export class TextNode implements HostText {
  readonly box: PageElement
  parent: HostElement | null = null
  text: string
  readonly #context: PageContext
  #isAway = false
  #drawn: string | undefined
  #isJoined = false

  constructor(context: PageContext, text: string) {
    this.#context = context
    this.text = text
    this.box = context.screen.create('text')
    this.#draw(text, false)
  }

  setText(text: string): void {
    this.text = text
    this.#redraw()
  }

  /** Hides or shows the text while what is around waits for data. */
  hide(hidden: boolean): void {
    this.#isAway = hidden
    this.#redraw()
  }

  #redraw(): void {
    if (this.parent) TextNode.join(this.parent, this.parent.children.indexOf(this))
    else this.#draw(this.#own, false)
  }

  get #own(): string {
    return this.#isAway ? '' : this.text
  }

  #draw(value: string, isJoined: boolean): void {
    const { port } = this.#context.screen
    const { id } = this.box
    if (value !== this.#drawn) port.draw({ op: 'attribute', id, name: 'value', value })
    if (isJoined !== this.#isJoined)
      port.draw({ op: 'style', id, style: isJoined ? { display: 'none' } : {} })
    this.#drawn = value
    this.#isJoined = isJoined
  }

  /** Draws the pieces of text side by side at a place among the children as one. */
  static join({ children }: HostElement, place: number): void {
    const isText = (node: HostNode | undefined): node is TextNode => node instanceof TextNode
    if (!isText(children[place])) return
    let start = place
    while (isText(children[start - 1])) start--
    const pieces: TextNode[] = []
    for (let at = start; at < children.length; at++) {
      const piece = children[at]
      if (!isText(piece)) break
      pieces.push(piece)
    }
    const whole = pieces.map((piece) => piece.#own).join('')
    for (const piece of pieces) piece.#draw(piece === pieces[0] ? whole : '', piece !== pieces[0])
  }
}
