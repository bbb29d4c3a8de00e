import type { PageRect, ScreenSize } from '../../../page-contract.ts'

/** Units of a page's width, on any screen. */
export const PAGE_WIDTH = 750

/** Height of a page on an unseen screen, in units: the height of a common phone. */
const USUAL_HEIGHT = 1_334

/**
 * Returns the position and size of an element on the screen.
 *
 * @returns `null` for an element outside the document, or on an unseen screen.
 */
export function rectOf(element: HTMLElement | undefined): PageRect | null {
  const unit = (element?.ownerDocument.defaultView?.innerWidth ?? 0) / PAGE_WIDTH
  if (!element?.isConnected || unit === 0) return null
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x / unit, y: y / unit, width: width / unit, height: height / unit }
}

/** Reports the size of the screen now and after every change. */
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
