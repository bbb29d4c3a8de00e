import { onBeforeUnmount, watch } from 'vue'
import type { Run } from '../run/use-run.ts'
import { isConsoleLine, type ConsoleLine } from '../run/rows.ts'
import { Feed } from './feed.ts'
import type { ToldLine } from './protocol.ts'
import type { Embedder } from './use-embedder.ts'

/** Most batches sent at once at the end of a run. */
const LAST = 10

/** Milliseconds between two batches, so a flood of entries does not become a flood of messages. */
const INTERVAL = 100

/**
 * Sends the run's state and entries to the embedding page: in batches, a bounded number per second.
 * The entries of a run are sent before the end.
 *
 * @param toLine Converts a line of the console to the form for sending.
 */
export function useTelling(
  run: Run,
  embedder: Embedder,
  toLine: (line: ConsoleLine) => ToldLine,
): void {
  const { version, trace } = run.trace
  const feed = new Feed(trace)
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Number of lines left out by the sandbox's own limits, as last sent. */
  let lost = 0

  function tellNext(): boolean {
    const batch = feed.take()
    const more = Math.max(0, run.dropped.value - lost)
    lost = run.dropped.value
    if (!batch && more === 0) return false
    const { entries = [], dropped = 0 } = batch ?? {}
    const lines = entries.filter(isConsoleLine).filter((line) => !('clear' in line))
    const events = entries.filter((entry) => !isConsoleLine(entry))
    if (lines.length > 0 || more > 0) {
      embedder.tell({ type: 'entry', entries: lines.map(toLine), dropped: more })
    }
    if (events.length > 0 || dropped > 0) embedder.tell({ type: 'trace', events, dropped })
    return true
  }

  function tellSome(): void {
    timer = tellNext() ? setTimeout(tellSome, INTERVAL) : undefined
  }

  function tellAll(): void {
    let batches = 0
    while (batches++ < LAST && tellNext());
    const dropped = feed.skip()
    if (dropped > 0) embedder.tell({ type: 'trace', events: [], dropped })
  }

  if (embedder.trusted) {
    watch(version, () => (timer ??= setTimeout(tellSome, INTERVAL)), { flush: 'sync' })
  }
  watch(
    run.state,
    (state) => {
      if (embedder.trusted) tellAll()
      embedder.tell({ type: 'state', state })
    },
    { flush: 'sync' },
  )
  onBeforeUnmount(() => clearTimeout(timer))
}
