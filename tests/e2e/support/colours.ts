import type { Frame, Page } from '@playwright/test'

/** Selects the representative text of each look. */
export const SAMPLE = '[data-contrast-sample]'

/**
 * Marks a single text of each look in a document: text color, size, weight and opacity, and the
 * backgrounds of all ancestors.
 *
 * @returns Number of looks.
 */
export function markColours(document: Page | Frame, within: string): Promise<number> {
  return document.evaluate((within) => {
    const MARK = 'data-contrast-sample'
    for (const marked of globalThis.document.querySelectorAll(`[${MARK}]`))
      marked.removeAttribute(MARK)
    const looks = new Set<string>()
    const grounds = new Map<Element | null, string>([[null, '']])

    /** Returns the backgrounds behind an element's text: the element's own and the ancestors'. */
    function groundOf(element: Element | null): string {
      const known = grounds.get(element)
      if (known !== undefined) return known
      const style = getComputedStyle(element!)
      const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = style
      const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${mixBlendMode}`
      const isBare = own === 'rgba(0, 0, 0, 0) none 1 none normal'
      const ground = groundOf(element!.parentElement) + (isBare ? '' : `/${own}`)
      grounds.set(element, ground)
      return ground
    }

    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '')
    const isField = (element: Element) => element.matches('input, textarea, select')

    for (const element of globalThis.document.querySelectorAll(`${within}, ${within} *`)) {
      if (!hasText(element) && !isField(element)) continue
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const { color, fontSize, fontWeight, textShadow, position } = getComputedStyle(element)
      const state = ['disabled', 'aria-disabled'].map(
        (name) => element.closest(`[${name}]`) !== null,
      )
      const look = [
        color,
        fontSize,
        fontWeight,
        textShadow,
        position,
        state,
        groundOf(element),
      ].join('|')
      if (looks.has(look)) continue
      looks.add(look)
      element.setAttribute(MARK, '')
    }
    return looks.size
  }, within)
}
