/**
 * Watches an element come into view and leave it.
 *
 * @param tell Given the event's name, and which way things were scrolled: as far as can be told
 *   from where the element lies.
 * @returns Ends it.
 */
export function watchAppearance(
  element: HTMLElement,
  tell: (event: 'appear' | 'disappear', direction: 'up' | 'down') => void,
): () => void {
  let seen = false
  let lastTop: number | undefined
  const window = element.ownerDocument.defaultView!
  const observer = new window.IntersectionObserver((entries) => {
    for (const { isIntersecting, boundingClientRect } of entries) {
      const direction = lastTop !== undefined && boundingClientRect.top > lastTop ? 'down' : 'up'
      lastTop = boundingClientRect.top
      if (isIntersecting === seen) continue
      seen = isIntersecting
      tell(seen ? 'appear' : 'disappear', direction)
    }
  })
  observer.observe(element)
  return () => observer.disconnect()
}
