/** Milliseconds between two changes of what is seen, however fast they come. */
const INTERVAL = 50

/**
 * Shows the first change at once and a flood in gulps, because each has the page draw a screenful
 * of rows anew.
 *
 * @param show Draws what has come.
 */
export function createPace(show: () => void) {
  let shownAt = -INTERVAL
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Shows all that has come; to be called before the run's end is told of. */
  function now(): void {
    clearTimeout(timer)
    timer = undefined
    shownAt = performance.now()
    show()
  }

  return {
    now,
    /** Something has come. */
    soon(): void {
      const wait = shownAt + INTERVAL - performance.now()
      if (wait <= 0) now()
      else timer ??= setTimeout(now, wait)
    },
  }
}
