/** A row of the list: the content for drawing, and the key. */
interface Row {
  readonly key: number
  readonly count: number
}

/** Most rows in the list; earlier rows are dropped. */
export const MAX_ROWS = 1_000
/** Milliseconds of drawing before the page gets a turn. */
const SLICE = 8

/**
 * Draws the end of a growing list in slices: an existing row is not drawn again, and the page stays
 * usable between two slices.
 *
 * @param draw Makes the element of a row.
 */
export function createRowList<R extends Row>(list: HTMLElement, draw: (row: R) => HTMLElement) {
  const drawn: { row: R; element: HTMLElement }[] = []
  let rows: readonly R[] = []
  let pending = 0

  function drawSlice(): void {
    pending = 0
    const wanted = rows.slice(-MAX_ROWS)
    const end = performance.now() + SLICE
    while (drawn.length > 0 && drawn[0]!.row.key !== wanted[0]?.key) {
      drawn.shift()!.element.remove()
    }
    for (let at = Math.max(0, drawn.length - 1); at < wanted.length; at++) {
      const row = wanted[at]!
      const before = drawn[at]
      if (before?.row === row) continue
      if (performance.now() > end) return request()
      const element = draw(row)
      if (before) before.element.replaceWith(element)
      else list.append(element)
      drawn[at] = { row, element }
    }
  }

  function request(): void {
    pending ||= requestAnimationFrame(drawSlice)
  }

  return {
    /** Shows the last of the given rows. Only the last row already shown may have changed. */
    show(next: readonly R[]): void {
      rows = next.slice(-MAX_ROWS)
      request()
    },
  }
}
