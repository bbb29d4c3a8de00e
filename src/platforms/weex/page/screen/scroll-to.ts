import type { ScreenValue } from '../../../page-contract.ts'
import { PAGE_WIDTH } from './size.ts'

/** Frames in which the place of an element may still change, as rows come to be laid out. */
const SETTLING = 3

/** The element that each scroller was brought to last; another one ends its settling. */
const goals = new WeakMap<HTMLElement, HTMLElement>()

/**
 * Brings an element to the start of what scrolls around it, as `dom.scrollToElement` does.
 *
 * @param offset How far past its start, in units; none for what is no number.
 * @param animated Whether it is seen moving there; it is unless this is `false`.
 */
export function scrollToElement(
  element: HTMLElement,
  offset: ScreenValue | undefined,
  animated: ScreenValue | undefined,
): void {
  const scroller = element.parentElement?.closest<HTMLElement>('.scroller')
  const window = element.ownerDocument.defaultView!
  if (!scroller) return
  const shift = (Number(offset) || 0) * (window.innerWidth / PAGE_WIDTH)
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
