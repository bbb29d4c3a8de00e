/** Milliseconds between two questions. */
const INTERVAL = 1_000

/**
 * Maximum number of consecutive unanswered questions to a frame. The frame has nothing else to do,
 * so even on a busy machine only an ended frame leaves as many unanswered.
 */
const MISSED = 5

/**
 * Polls a frame for a sign of life. A browser ending a program, e.g. for lack of memory, ends the
 * frame too and sends no event; a busy worker proves nothing, since the frame has a separate
 * thread.
 *
 * @param port Leads to the frame.
 * @param onGone Called once, when the frame is gone.
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
