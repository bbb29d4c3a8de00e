/** Least milliseconds between two changes of what is seen, however fast they come. */
const INTERVAL = 50
/** Most milliseconds, however busy the page is. */
const LONGEST = 300
/** Times as long as a change kept the page from anything else that the page then has for it. */
const REST = 3

/**
 * Shows the first change at once and a flood in gulps, because each has the page draw a screenful
 * of rows anew: on a slow or busy machine in fewer, so that the page always has time for its reader.
 *
 * @param show Draws what has come.
 */
export function createPace(show: () => void) {
  let resting = false
  let more = false
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Shows all that has come; to be called before the run's end is told of. */
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
    /** Something has come. */
    soon(): void {
      if (resting) more = true
      else now()
    },
  }
}
