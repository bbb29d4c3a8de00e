/** Class that the page's own style sheet gives a marked line of highlighted code. */
const MARKED = 'highlighted'

/**
 * Marks a line of an example's static code, brings it into view and puts the keyboard there.
 *
 * @param inside Any element of the example.
 * @param line Counts from 1; one that is not there only takes the mark away.
 */
export function showLine(inside: HTMLElement, line: number): void {
  const code = inside.closest('.live-example')?.querySelector('pre')
  if (!code) return
  code.querySelector(`.${MARKED}`)?.classList.remove(MARKED)
  const target = code.querySelectorAll('.line')[line - 1]
  target?.classList.add(MARKED)
  target?.scrollIntoView({ block: 'nearest' })
  code.focus({ preventScroll: true })
}
