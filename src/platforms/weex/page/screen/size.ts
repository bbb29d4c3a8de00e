import type { PageRect, ScreenSize } from '../../../page-contract.ts'

/** Units of a page's width, whatever the screen's. */
export const PAGE_WIDTH = 750

/** Height of a page on a screen that is not seen, in units: that of a common phone. */
const USUAL_HEIGHT = 1_334

/**
 * Where an element lies on the screen.
 *
 * @returns `null` where that cannot be said: it is not in the document, or the screen is not seen.
 */
export function rectOf(element: HTMLElement | undefined): PageRect | null {
  const unit = (element?.ownerDocument.defaultView?.innerWidth ?? 0) / PAGE_WIDTH
  if (!element?.isConnected || unit === 0) return null
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x / unit, y: y / unit, width: width / unit, height: height / unit }
}

/** Tells the size of the screen now and whenever it changes. */
export function watchSize(document: Document, send: (size: ScreenSize) => void): void {
  const window = document.defaultView!
  let last = 0
  const tell = (): void => {
    const { innerWidth, innerHeight, devicePixelRatio } = window
    // A frame that is not seen has no width.
    const height = innerWidth ? Math.round((innerHeight * PAGE_WIDTH) / innerWidth) : USUAL_HEIGHT
    if (height === last) return
    last = height
    send({ type: 'size', width: PAGE_WIDTH, height, scale: devicePixelRatio })
  }
  window.addEventListener('resize', () => window.innerWidth && tell())
  tell()
}
