import type { Ref } from 'vue'
import type { Selection } from './use-selection.ts'

/** The actions behind a list's keys. */
export interface ListKeys {
  readonly count: Readonly<Ref<number>>
  /** Number of rows per Page Up and Page Down. */
  readonly page: Readonly<Ref<number>>
  readonly selection: Selection
  /** Moves to a row; selects from the start of the selection if `extend`. */
  go(index: number, extend: boolean): void
  /** Opens the row with the keyboard's focus. */
  open(): void
  /** Closes the opened row or the selection. */
  close(): void
  copy(): void
}

/**
 * Handles the keyboard in a list, the same in all lists: the arrow keys, Page Up and Down, Home and
 * End move through the list, with Shift they select; Enter opens, Escape closes, Ctrl+C copies and
 * Ctrl+A selects all.
 *
 * @returns A handler for the `keydown` of the focused element.
 */
export function useListKeys({ count, page, selection, go, open, close, copy }: ListKeys) {
  function selectAll(): void {
    selection.select(0)
    selection.select(count.value - 1, true)
  }

  return function onKeydown(event: KeyboardEvent): void {
    const at = selection.index.value
    const last = count.value - 1
    const next = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? last : at - 1,
      PageDown: at + page.value,
      PageUp: at - page.value,
      Home: 0,
      End: last,
    }[event.key]
    const command = event.ctrlKey || event.metaKey
    if (event.altKey) return
    if (next !== undefined) go(next, event.shiftKey)
    else if (event.key === 'Enter' && !command && at >= 0) open()
    else if (event.key === 'Escape') close()
    else if (event.key === 'c' && command && !getSelection()?.toString()) copy()
    else if (event.key === 'a' && command) selectAll()
    else return
    event.preventDefault()
  }
}
