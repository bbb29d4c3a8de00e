import type { ScreenValue } from '../../../page-contract.ts'
import { unitOf } from './size.ts'

/** Frames with possible changes of an element's place, while rows are laid out. */
const SETTLING = 3

/** Last target of each scroller; another target ends the settling of the element. */
const goals = new WeakMap<HTMLElement, HTMLElement>()

/**
 * Scrolls an element to the start of the surrounding scroller, as `dom.scrollToElement` does.
 *
 * @param offset Distance past the element's start, in units; none for a value other than a number.
 * @param animated Whether the movement is visible; only `false` hides the movement.
 */
export function scrollToElement(
  element: HTMLElement,
  offset: ScreenValue | undefined,
  animated: ScreenValue | undefined,
): void {
  const scroller = element.parentElement?.closest<HTMLElement>('.scroller')
  const window = element.ownerDocument.defaultView!
  if (!scroller) return
  const shift = (Number(offset) || 0) * unitOf(window)
  const smooth = animated !== false && !window.matchMedia('(prefers-reduced-motion)').matches
  const scroll = (behavior: ScrollBehavior): void => {
    const from = scroller.getBoundingClientRect()
    const to = element.getBoundingClientRect()
    scroller.scrollTo({
      left: scroller.scrollLeft + to.left - from.left + (isRow(scroller) ? shift : 0),
      top: scroller.scrollTop + to.top - from.top + (isRow(scroller) ? 0 : shift),
      behavior,
    })
  }
  goals.set(scroller, element)
  scroll(smooth ? 'smooth' : 'instant')
  if (smooth) return
  settle(scroller, element, () => scroll('instant'))
}

/** Scrolls to the start or the end of a scroller, also while rows are laid out. */
export function scrollToEdge(scroller: HTMLElement, end: boolean): void {
  const scroll = (): void => {
    const { scrollWidth, scrollHeight } = scroller
    const [left, top] = isRow(scroller) ? [scrollWidth, 0] : [0, scrollHeight]
    scroller.scrollTo({ left: end ? left : 0, top: end ? top : 0, behavior: 'instant' })
  }
  goals.set(scroller, scroller)
  scroll()
  settle(scroller, scroller, scroll)
}

/**
 * Scrolls to a place in a scroller.
 *
 * @param values Units to the right and down, `null` to stay, and whether the movement is visible.
 */
export function scrollToPlace(
  scroller: HTMLElement,
  [x, y, animated]: readonly ScreenValue[],
): void {
  const window = scroller.ownerDocument.defaultView!
  const unit = unitOf(window)
  const smooth = animated === true && !window.matchMedia('(prefers-reduced-motion)').matches
  goals.delete(scroller)
  scroller.scrollTo({
    ...(x !== null && { left: (Number(x) || 0) * unit }),
    ...(y !== null && { top: (Number(y) || 0) * unit }),
    behavior: smooth ? 'smooth' : 'instant',
  })
}

/** Scrolls again with the next frames, unless the scroller has got another goal. */
function settle(scroller: HTMLElement, goal: HTMLElement, scroll: () => void): void {
  const window = scroller.ownerDocument.defaultView!
  let left = SETTLING
  const step = (): void => {
    if (goals.get(scroller) !== goal) return
    scroll()
    if (--left > 0) window.requestAnimationFrame(step)
  }
  window.requestAnimationFrame(step)
}

const isRow = (scroller: HTMLElement): boolean => scroller.classList.contains('row')
