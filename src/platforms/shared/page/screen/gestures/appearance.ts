import { scrollDirection } from './scroll-direction.ts'

/**
 * Watches an element come into view and leave the view.
 *
 * @param tell Receives the event's name, and the last scroll direction of the screen; `up` before
 *   any scrolling.
 * @returns Function to stop watching.
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
