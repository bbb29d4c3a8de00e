import type {
  PageRect,
  ScreenEvent,
  ScreenPort,
  ScreenRect,
  ScreenReply,
  ScreenSize,
} from '../../../page-contract.ts'
import { MAX_ELEMENTS } from '../../../screen-wire.ts'
import type { CallMethod } from './nodes/element.ts'
import { PageElement } from './nodes/element.ts'
import { toScreenValue } from './screen-value.ts'

/** The page's root box, on the screen from the start. */
const ROOT = 0

/** Elements of a page on the screen, numbered for later lookup. */
export class Screen {
  readonly root: PageElement
  readonly port: ScreenPort
  /** Size last reported; the size of a small phone until then. */
  size: ScreenSize = { type: 'size', width: 750, height: 1334, scale: 1 }
  /** Receives the events at elements still on the page. */
  onEvent: (element: PageElement, event: ScreenEvent) => void = () => {}
  readonly #elements = new Map<number, PageElement>()
  readonly #replies = new Map<number, (reply: ScreenReply) => void>()
  #lastElement = ROOT
  #lastDialog = 0
  readonly #measured = new Map<number, (rect: PageRect | null) => void>()
  #lastRequest = 0

  constructor(port: ScreenPort) {
    this.port = port
    this.root = new PageElement(ROOT, 'root', this.#call)
    port.listen((input) => {
      if (input.type === 'size') this.size = input
      else if (input.type === 'reply') this.#reply(input)
      else if (input.type === 'rect') this.#rect(input)
      else this.#event(input)
    })
  }

  /**
   * Creates an element, not yet in the page.
   *
   * @throws RangeError When the page has the maximum number of elements.
   */
  create(type: string): PageElement {
    if (this.#elements.size >= MAX_ELEMENTS)
      throw new RangeError(`A page may have at most ${MAX_ELEMENTS} elements.`)
    const element = new PageElement(++this.#lastElement, type, this.#call)
    this.#elements.set(element.id, element)
    this.port.draw({ op: 'create', id: element.id, type })
    return element
  }

  /** Removes an element with all content. */
  remove(element: PageElement): void {
    this.port.draw({ op: 'remove', id: element.id })
    const forgotten: PageElement[] = [element]
    for (let next = forgotten.pop(); next; next = forgotten.pop()) {
      this.#elements.delete(next.id)
      for (let child = next.firstChild; child; child = child.nextSibling)
        if (child instanceof PageElement) forgotten.push(child)
    }
  }

  /** Sets the style of an element, unless the element has the style already. */
  style(element: PageElement, style: PageElement['style']): void {
    if (isSameStyle(style, element.style)) return
    element.style = style
    this.port.draw({ op: 'style', id: element.id, style })
  }

  /** Finds an element of the page; among several matches, the element created last. */
  findLast(matches: (element: PageElement) => boolean): PageElement | undefined {
    let found: PageElement | undefined
    for (const element of this.#elements.values()) if (matches(element)) found = element
    return found
  }

  /** Returns whether a value is an element of the page. */
  has(element: unknown): element is PageElement {
    return element instanceof PageElement && this.#elements.get(element.id) === element
  }

  /** Shows a dialog. */
  ask(
    dialog: {
      readonly kind: 'alert' | 'confirm' | 'prompt' | 'list'
      readonly title?: string
      readonly text: string
      readonly okTitle: string
      readonly cancelTitle: string
      readonly value: string
      readonly items?: readonly string[]
    },
    onReply: (reply: ScreenReply) => void,
  ): void {
    const id = ++this.#lastDialog
    this.#replies.set(id, onReply)
    this.port.draw({ op: 'dialog', id, ...dialog })
  }

  /** Requests the position of an element of the page, after everything drawn so far. */
  measure({ id }: PageElement, onRect: (rect: PageRect | null) => void): void {
    const request = ++this.#lastRequest
    this.#measured.set(request, onRect)
    this.port.draw({ op: 'measure', id, request })
  }

  readonly #call: CallMethod = ({ id }, method, values) => {
    this.port.draw({ op: 'call', id, method, values: values.map(toScreenValue) })
  }

  #event(event: ScreenEvent): void {
    const element = this.#elements.get(event.id)
    if (element) this.onEvent(element, event)
  }

  #rect({ request, rect }: ScreenRect): void {
    const onRect = this.#measured.get(request)
    this.#measured.delete(request)
    onRect?.(rect)
  }

  #reply(reply: ScreenReply): void {
    const onReply = this.#replies.get(reply.id)
    this.#replies.delete(reply.id)
    onReply?.(reply)
  }
}

/** Returns whether two styles have the same properties in the same order; the order matters. */
function isSameStyle(style: PageElement['style'], other: PageElement['style']): boolean {
  const names = Object.keys(style)
  const others = Object.keys(other)
  if (names.length !== others.length) return false
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    if (name !== others[index] || style[name] !== other[name]) return false
  }
  return true
}
