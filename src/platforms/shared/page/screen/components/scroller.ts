import type { ElementId, ScreenValue } from '../../../../page-contract.ts'
import { Component, type Surroundings } from '../component.ts'
import { unitOf } from '../size.ts'
import { scrollToEdge, scrollToPlace } from '../scroll-to.ts'
import { isOn, plainName } from './attributes.ts'

/** Units of scrolling until the next report, unless set otherwise by the page. */
const ACCURACY = 10

/**
 * A box to scroll, down unless the direction is `horizontal`; a `list` is a scroller of cells.
 *
 * @see https://weex.apache.org/docs/components/scroller.html
 * @see https://weex.apache.org/docs/components/list.html
 */
export class ScrollerComponent extends Component {
  #accuracy = ACCURACY
  #loadMoreOffset = 0
  /** Length of the content at the last request for more. */
  #askedAt = -1
  #toldAt = 0
  #waiting = false

  constructor(id: ElementId, screen: Surroundings) {
    super(id, screen.document.createElement('div'), screen)
    const { element } = this
    element.classList.add('scroller')
    // Reached by keyboard, it scrolls by keyboard, whatever is in it.
    element.tabIndex = 0
    element.addEventListener('scroll', () => {
      if (this.#waiting) return
      this.#waiting = true
      screen.document.defaultView!.requestAnimationFrame(() => this.#tell())
    })
  }

  override get isControl(): boolean {
    return true
  }

  override setAttribute(name: string, value: ScreenValue): void {
    const { classList } = this.element
    switch (plainName(name)) {
      case 'scrolldirection':
        classList.toggle('row', value === 'horizontal')
        return
      case 'showscrollbar':
        classList.toggle('bare', !isOn(value))
        return
      case 'scrollable':
        classList.toggle('still', !isOn(value))
        return
      case 'loadmoreoffset':
        this.#loadMoreOffset = unitsOf(value) ?? 0
        return
      case 'offsetaccuracy':
        this.#accuracy = unitsOf(value) ?? ACCURACY
        return
      default:
        super.setAttribute(name, value)
    }
  }

  override call(method: string, values: readonly ScreenValue[]): void {
    if (method === 'resetLoadmore') this.#askedAt = -1
    else if (method === 'scrollToEdge') scrollToEdge(this.element, values[0] === 'end')
    else if (method === 'scrollTo') scrollToPlace(this.element, values)
    else super.call(method, values)
  }

  #tell(): void {
    this.#waiting = false
    const { element } = this
    const unit = unitOf(this.surroundings.document.defaultView)
    const isRow = element.classList.contains('row')
    const [at, length, seen] = isRow
      ? [element.scrollLeft, element.scrollWidth, element.clientWidth]
      : [element.scrollTop, element.scrollHeight, element.clientHeight]
    if (Math.abs(at - this.#toldAt) >= this.#accuracy * unit) {
      this.#toldAt = at
      this.emit('scroll', {
        contentSize: { width: element.scrollWidth / unit, height: element.scrollHeight / unit },
        // As on a device, how far the content has moved, which is up and to the left.
        contentOffset: { x: -element.scrollLeft / unit, y: -element.scrollTop / unit },
      })
    }
    const left = length - seen - at
    if (left <= this.#loadMoreOffset * unit + 1 && this.#askedAt !== length) {
      this.#askedAt = length
      this.emit('loadmore', {})
    }
  }
}

function unitsOf(value: ScreenValue): number | undefined {
  const units = parseFloat(String(value))
  return units >= 0 ? Math.min(units, 100_000) : undefined
}
