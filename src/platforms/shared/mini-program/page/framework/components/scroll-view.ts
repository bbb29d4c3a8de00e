import type { ComponentKind, HostElement, PageContext } from '../contract.ts'
import { COMMON, isOn } from './kind.ts'

/** Units of the page in a CSS pixel of a phone that is 375 pixels wide. */
const PER_PIXEL = 2

type Size = Readonly<Record<string, number>>

/**
 * A box to scroll.
 *
 * @see https://docs.taro.zone/docs/components/viewContainer/scroll-view
 */
export const scrollView: ComponentKind = {
  box: 'scroller',
  attributes: ({ scrollX, scrollY, lowerThreshold, showScrollbar }) => ({
    scrollable: isOn(scrollX) || isOn(scrollY),
    scrollDirection: isOn(scrollX) && !isOn(scrollY) ? 'horizontal' : 'vertical',
    loadmoreoffset: (Number(lowerThreshold ?? 50) || 0) * PER_PIXEL,
    showScrollbar: showScrollbar === undefined || isOn(showScrollbar),
  }),
  events: {
    ...COMMON,
    scrolltolower: { on: 'loadmore', detail: () => ({ direction: 'bottom' }) },
    scroll: {
      on: 'scroll',
      detail({ contentOffset, contentSize }) {
        const { x = 0, y = 0 } = (contentOffset ?? {}) as Size
        const { width = 0, height = 0 } = (contentSize ?? {}) as Size
        const inPixels = (units: number) => Math.abs(units) / PER_PIXEL
        return {
          scrollLeft: inPixels(x),
          scrollTop: inPixels(y),
          scrollWidth: inPixels(width),
          scrollHeight: inPixels(height),
        }
      },
    },
  },
  update(element, context, before) {
    const { scrollIntoView, scrollTop, scrollLeft } = element.properties
    if (scrollIntoView !== before.scrollIntoView) toChild(element, context, scrollIntoView)
    if (scrollTop === before.scrollTop && scrollLeft === before.scrollLeft) return
    const animated = isOn(element.properties.scrollWithAnimation)
    const values = [toUnits(scrollLeft), toUnits(scrollTop), animated]
    context.screen.port.draw({ op: 'call', id: element.box.id, method: 'scrollTo', values })
  },
}

const toUnits = (pixels: unknown): number | null =>
  pixels === undefined || pixels === null ? null : (Number(pixels) || 0) * PER_PIXEL

/** Scrolls to the element in the box that has an id. */
function toChild(within: HostElement, { elements, screen }: PageContext, id: unknown): void {
  if (typeof id !== 'string' || id === '') return
  for (const element of elements.values()) {
    if (element.id !== id || !isIn(element, within)) continue
    const values = [0, isOn(within.properties.scrollWithAnimation)]
    screen.port.draw({ op: 'call', id: element.box.id, method: 'scrollToElement', values })
    return
  }
}

function isIn(element: HostElement, within: HostElement): boolean {
  for (let up = element.parent; up; up = up.parent) if (up === within) return true
  return false
}
