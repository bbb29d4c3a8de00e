import { scrollDirection } from './scroll-direction.ts'

/**
 * Watches an element come into view and leave it.
 *
 * @param tell Given the event's name, and which way the screen was scrolled last; `up` before that.
 * @returns Ends it.
 */
export function watchAppearance(
  element: HTMLElement,
  tell: (event: 'appear' | 'disappear', direction: 'up' | 'down') => void,
): () => void {
  let seen = false
  const { defaultView } = element.ownerDocument
  const direction = scrollDirection(element.ownerDocument)
  const observer = new defaultView!.IntersectionObserver((entries) => {
    for (const { isIntersecting } of entries) {
      if (isIntersecting === seen) continue
      seen = isIntersecting
      tell(seen ? 'appear' : 'disappear', direction(element))
    }
  })
  observer.observe(element)
  return () => observer.disconnect()
}
