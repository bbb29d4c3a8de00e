import { isComposing, isTypedInto } from '../../playground/ui/typing.ts'

/** VitePress's search, which handles the keys of the search field at the window. */
const SEARCH = '.VPLocalSearchBox'

/**
 * Keeps the keys of editors and fields from VitePress. VitePress listens at the window for `/`,
 * Ctrl+/ and Ctrl+K and spares only elements known to be edited: not Monaco, where the input is a
 * `div` with an edit context. Escape passes and still closes menus, but not while an input method
 * composes.
 */
export function keepTyping(): void {
  const keep = (event: KeyboardEvent) => {
    const { target, key } = event
    if (!(target instanceof Element)) return
    const isKept = key !== 'Escape' && isTypedInto(target) && !target.closest(SEARCH)
    if (isKept || isComposing(event)) event.stopPropagation()
  }
  // At the document: after every part of the page, before the window.
  document.addEventListener('keydown', keep)
  document.addEventListener('keyup', keep)
}
