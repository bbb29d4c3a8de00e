let stopLast: (() => void) | undefined

/**
 * Reserves the page's single sandbox for a program about to start: any program started before is
 * stopped, also during compiling.
 *
 * @param stop Stops the program when another program starts.
 */
export function takeTurn(stop: () => void): void {
  if (stopLast !== stop) stopLast?.()
  stopLast = stop
}
