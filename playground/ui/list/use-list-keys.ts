import type { Ref } from 'vue'
import type { Selection } from './use-selection.ts'

/** What the keys of a list do. */
export interface ListKeys {
  readonly count: Readonly<Ref<number>>
  /** Rows that Page Up and Page Down go by. */
  readonly page: Readonly<Ref<number>>
  readonly selection: Selection
  /** Goes to a row; selects from where the selection began if `extend`. */
  go(index: number, extend: boolean): void
  /** Opens the row that the keyboard is at. */
  open(): void
  /** Leaves what was opened or selected. */
  close(): void
  copy(): void
}

/**
 * The keyboard in a list, the same in all: the arrow keys, Page Up and Down, Home and End go through
 * it, with Shift they select; Enter opens, Escape closes, Ctrl+C copies and Ctrl+A selects all.
 *
 * @returns For the `keydown` of the element that has the focus.
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
