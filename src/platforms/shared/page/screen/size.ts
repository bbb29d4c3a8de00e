import type { PageRect, ScreenSize } from '../../../page-contract.ts'

/** CSS pixels of an unseen screen: those of a common phone. */
const USUAL_SIZE = { width: 375, height: 667 }

/** Units of the page's width; the script of a screen draws a single page. */
let pageWidth = 750

/** Sets the units of the page's width, before anything is drawn. */
export function setPageWidth(width: number): void {
  pageWidth = width
}

/** Converts units of the page to a part of the screen's width, as a length of CSS. */
export function toWidth(units: number): string {
  return `${+((units * 100) / pageWidth).toFixed(8)}vw`
}

/** Returns the CSS pixels of a unit of the page; 0 while the screen is unseen. */
export function unitOf(window: Window | null): number {
  return (window?.innerWidth ?? 0) / pageWidth
}

/**
 * Returns the position and size of an element on the screen.
 *
 * @returns `null` for an element outside the document, or on an unseen screen.
 */
export function rectOf(element: HTMLElement | undefined): PageRect | null {
  const unit = unitOf(element?.ownerDocument.defaultView ?? null)
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
    const { width, height: tall } = innerWidth
      ? { width: innerWidth, height: innerHeight }
      : USUAL_SIZE
    const height = Math.round((tall * pageWidth) / width)
    if (height === last) return
    last = height
    send({ type: 'size', width: pageWidth, height, scale: devicePixelRatio })
  }
  window.addEventListener('resize', () => window.innerWidth && tell())
  tell()
}
