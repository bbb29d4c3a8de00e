let stopLast: (() => void) | undefined

/**
 * Gives the page's one sandbox to a program that is about to start: whatever started before it is
 * stopped, also when it is still being compiled.
 *
 * @param stop Stops this program, in its turn.
 */
export function takeTurn(stop: () => void): void {
  if (stopLast !== stop) stopLast?.()
  stopLast = stop
}
