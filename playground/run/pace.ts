/** Least milliseconds between two visible changes, regardless of the rate of changes. */
const INTERVAL = 50
/** Most milliseconds, however busy the page is. */
const LONGEST = 300
/** Rest for the page after a change, as a multiple of the time taken by the change. */
const REST = 3

/**
 * Shows the first change at once and a flood in batches, because each batch has the page redraw a
 * screenful of rows: fewer batches on a slow or busy machine, so the page always has time for the
 * reader.
 *
 * @param show Draws the changes.
 */
export function createPace(show: () => void) {
  let resting = false
  let more = false
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Shows everything received. Call before reporting the end of the run. */
  function now(): void {
    clearTimeout(timer)
    resting = true
    more = false
    const begun = performance.now()
    show()
    // The page's next turn comes after what was shown is drawn, and after all that waited for it.
    timer = setTimeout(() => {
      const rest = REST * (performance.now() - begun)
      timer = setTimeout(wake, Math.min(Math.max(INTERVAL, rest), LONGEST))
    })
  }

  function wake(): void {
    resting = false
    if (more) now()
  }

  return {
    now,
    /** Schedules showing a change. */
    soon(): void {
      if (resting) more = true
      else now()
    },
  }
}
