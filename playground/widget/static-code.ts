/** The page's own style-sheet class for a marked line of highlighted code. */
const MARKED = 'highlighted'

/**
 * Marks a line of an example's static code, scrolls the line into view and moves the keyboard's
 * focus there.
 *
 * @param inside Any element of the example.
 * @param file Index of the file among the example's files, from 0.
 * @param line Counts from 1.
 */
export function showLine(inside: HTMLElement, file: number, line: number): void {
  const example = inside.closest('.live-example')
  const code = example?.querySelectorAll('pre')[file]
  if (!code) return
  example!.querySelector(`.${MARKED}`)?.classList.remove(MARKED)
  const target = code.querySelectorAll('.line')[line - 1]
  target?.classList.add(MARKED)
  target?.scrollIntoView({ block: 'nearest' })
  code.focus({ preventScroll: true })
}
