import type { ElementId, ScreenValue } from '../../../../page-contract.ts'
import { Component, type Surroundings } from '../component.ts'
import { isOn, plainName } from './attributes.ts'

/** Milliseconds between automatic changes of the shown child, unless set otherwise by the page. */
const INTERVAL = 3_000
const SHORTEST_INTERVAL = 500

/**
 * Shows a single child at a time, each as large as the slider; children are swiped, or change
 * automatically.
 *
 * @see https://weex.apache.org/docs/components/slider.html
 */
export class SliderComponent extends Component {
  readonly #track: HTMLElement
  #index = 0
  /** Index of the page last reported. */
  #told = 0
  #interval = INTERVAL
  #plays = false
  #timer: number | undefined
  #waiting = false

  constructor(id: ElementId, screen: Surroundings) {
    super(id, screen.document.createElement('div'), screen)
    this.element.classList.add('slider')
    this.#track = screen.document.createElement('div')
    this.#track.classList.add('track')
    this.#track.tabIndex = 0
    this.element.append(this.#track)
    this.#track.addEventListener('scroll', () => {
      if (this.#waiting) return
      this.#waiting = true
      this.#window.requestAnimationFrame(() => this.#settle())
    })
  }

  protected override host(child: Component): HTMLElement {
    return child instanceof IndicatorComponent ? this.element : this.#track
  }

  protected override childrenChanged(): void {
    this.#showIndicators()
    // Only what is in the document has a place to go to.
    this.#window.requestAnimationFrame(() => this.#go(this.#index, 'instant'))
  }

  override setAttribute(name: string, value: ScreenValue): void {
    switch (plainName(name)) {
      case 'index':
        return this.#go(Math.max(0, Math.trunc(Number(value)) || 0), 'smooth')
      case 'autoplay':
        this.#plays = isOn(value)
        return this.#restart()
      case 'interval':
        this.#interval = Math.max(SHORTEST_INTERVAL, Number(value) || INTERVAL)
        return this.#restart()
      case 'showindicators':
        this.element.classList.toggle('bare', !isOn(value))
        return
      default:
        super.setAttribute(name, value)
    }
  }

  override release(): void {
    super.release()
    this.#window.clearInterval(this.#timer)
  }

  get #window(): Window {
    return this.surroundings.document.defaultView!
  }

  get #pages(): number {
    return this.#track.childElementCount
  }

  #restart(): void {
    this.#window.clearInterval(this.#timer)
    if (!this.#plays) return
    this.#timer = this.#window.setInterval(() => {
      if (this.#pages > 1) this.#go((this.#index + 1) % this.#pages, 'smooth')
    }, this.#interval)
  }

  #go(index: number, behavior: ScrollBehavior): void {
    this.#index = index
    const calm = this.#window.matchMedia('(prefers-reduced-motion)').matches
    const left = index * this.#track.clientWidth
    this.#track.scrollTo({ left, behavior: calm ? 'instant' : behavior })
    this.#showIndicators()
  }

  /** Determines the page reached by scrolling. */
  #settle(): void {
    this.#waiting = false
    const { scrollLeft, clientWidth } = this.#track
    const exact = clientWidth > 0 ? scrollLeft / clientWidth : 0
    const index = Math.round(exact)
    if (Math.abs(exact - index) > 0.01 || index === this.#told) return
    this.#index = index
    this.#told = index
    this.#showIndicators()
    this.emit('change', { index })
  }

  #showIndicators(): void {
    for (const child of this.children) {
      if (child instanceof IndicatorComponent) child.show(this.#pages, this.#index)
    }
  }
}

/** A dot per page of the surrounding slider. */
export class IndicatorComponent extends Component {
  constructor(id: ElementId, screen: Surroundings) {
    super(id, screen.document.createElement('div'), screen)
    this.element.classList.add('indicator')
    this.element.setAttribute('aria-hidden', 'true')
  }

  show(pages: number, index: number): void {
    const dots = Array.from({ length: pages }, (_, page) => {
      const dot = this.surroundings.document.createElement('i')
      dot.className = page === index ? 'dot selected' : 'dot'
      return dot
    })
    this.element.replaceChildren(...dots)
  }
}
