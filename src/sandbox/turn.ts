/** Stops the holder of the page's turn. */
let stopHolder: (() => void) | undefined

/**
 * Takes the page's single turn to run a program: the holder before is stopped. All opaque frames of
 * a page share a process, so there is never more than a single program. Fetching, compiling and
 * running each take a turn of their own.
 *
 * @param stop Stops this holder when another takes the turn.
 * @returns A function for releasing the turn; a holder is not stopped after the release.
 */
export function takeTurn(stop: () => void): () => void {
  const stopBefore = stopHolder
  stopHolder = stop
  stopBefore?.()
  return () => {
    if (stopHolder === stop) stopHolder = undefined
  }
}
