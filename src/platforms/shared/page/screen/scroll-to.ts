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
  let left = SETTLING
  const settle = (): void => {
    if (goals.get(scroller) !== element) return
    scroll('instant')
    if (--left > 0) window.requestAnimationFrame(settle)
  }
  window.requestAnimationFrame(settle)
}

const isRow = (scroller: HTMLElement): boolean => scroller.classList.contains('row')
