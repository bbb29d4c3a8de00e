import { MAX_BATCH } from '../../../screen-wire.ts'

/** Milliseconds of work per frame, so the frame and the page stay responsive. */
const SLICE = 6

/** Milliseconds until an unpainted screen, without frames, is drawn anyway. */
const UNSEEN = 100

/**
 * Takes batches of operations at the frame's own pace, and answers each batch once drawn. Showing
 * the result costs the browser time as well: an equal time is left free afterwards.
 *
 * @param perform Receives every operation, of any shape.
 */
export function receiveBatches(
  port: MessagePort,
  document: Document,
  perform: (operation: unknown) => void,
): void {
  const window = document.defaultView!
  let batch: readonly unknown[] | undefined
  let done = 0

  function work(): void {
    if (!batch) return
    const began = performance.now()
    while (done < batch.length && performance.now() < began + SLICE) perform(batch[done++])
    // The task after the frame's painting.
    window.setTimeout(() => rest(performance.now() - began), 0)
  }

  function rest(spent: number): void {
    const goOn = (): void => {
      if (!batch) return
      if (done < batch.length) return soon(document, work)
      batch = undefined
      port.postMessage({ type: 'drawn' })
    }
    if (spent > SLICE * 2) window.setTimeout(goOn, spent)
    else goOn()
  }

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    // The worker has one batch under way at most; a second is none of its own.
    if (batch || !Array.isArray(data)) return
    batch = data.slice(0, MAX_BATCH)
    done = 0
    soon(document, work)
  }
}

/** Calls back with the next frame; where none comes, because nothing is seen, soon anyway. */
function soon(document: Document, callback: () => void): void {
  const window = document.defaultView!
  if (document.hidden) return callback()
  const frame = window.requestAnimationFrame(() => {
    window.clearTimeout(timer)
    callback()
  })
  const timer = window.setTimeout(() => {
    window.cancelAnimationFrame(frame)
    callback()
  }, UNSEEN)
}
