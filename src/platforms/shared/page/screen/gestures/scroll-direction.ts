type Direction = 'up' | 'down'

const known = new WeakMap<Document, (element: Element) => Direction>()

/**
 * Watches the scroll direction of a document's boxes. The earlier place of an element gives no
 * direction: the element may have been observed before having a place.
 *
 * @returns Function for the last direction of the content around an element: `up` when the user
 *   went on reading, and before any scrolling.
 */
export function scrollDirection(document: Document): (element: Element) => Direction {
  const watching = known.get(document)
  if (watching) return watching
  const tops = new WeakMap<Element, number>()
  let last: Direction = 'up'
  const see = (box: Element) => {
    const before = tops.get(box) ?? 0
    if (box.scrollTop !== before) last = box.scrollTop > before ? 'up' : 'down'
    tops.set(box, box.scrollTop)
  }
  // Observers may hear of an element before the event of the scrolling that moved it.
  const read = (element: Element) => {
    for (let box = element.parentElement; box; box = box.parentElement) see(box)
    return last
  }
  // A scroll event does not bubble, but every box's passes here.
  document.addEventListener(
    'scroll',
    ({ target }) => see(target === document ? document.documentElement : (target as Element)),
    { capture: true, passive: true },
  )
  known.set(document, read)
  return read
}
