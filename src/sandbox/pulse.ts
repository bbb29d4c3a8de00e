/** Milliseconds between two questions. */
const INTERVAL = 1_000

/**
 * Questions in a row that a frame may leave unanswered. It has nothing else to do, so that even on
 * a busy machine only one that is gone leaves as many.
 */
const MISSED = 5

/**
 * Asks a frame again and again whether it is there. A browser that ends a program, e.g. for want of
 * memory, ends the frame with it and tells nobody; that the worker is busy says nothing, since the
 * frame has a thread of its own.
 *
 * @param port Leads to the frame.
 * @param onGone Told once, when it is there no more.
 * @returns Ends the watch.
 */
export function watchPulse(port: MessagePort, onGone: () => void): () => void {
  let missed = 0
  port.onmessage = () => void (missed = 0)
  const timer = setInterval(() => {
    if (missed++ < MISSED) return port.postMessage(null)
    clearInterval(timer)
    onGone()
  }, INTERVAL)
  return () => clearInterval(timer)
}
