import { onScopeDispose, readonly, ref, watch, type Ref } from 'vue'
import { PositionList } from '../../../src/trace/position-list.ts'
import type { TraceLog } from '../../run/trace-log.ts'
import type { MessageTest } from './filter.ts'

/** Milliseconds of filtering at a time; a long trace is gone through in several goes. */
const SLICE = 8
/** Entries between two looks at the clock. */
const STRIDE = 256

/** The rows of the list: positions in the trace of those wire events that a filter lets through. */
export interface MessageRows {
  readonly count: Readonly<Ref<number>>
  /** Wire events that came while the list was paused. */
  readonly waiting: Readonly<Ref<number>>
  /** Position in the trace of a row. */
  at(index: number): number
  /** The row of a position, or of the next one that is listed. */
  indexOf(position: number): number
  /** Lists only what comes from now on. */
  clear(): void
}

/**
 * Lists a trace's wire as it grows, reading each event once for each filter.
 *
 * @param test The filter; the list is made anew when it changes.
 * @param paused Whether the list stays as it is.
 */
export function useMessageRows(
  log: TraceLog,
  test: Readonly<Ref<MessageTest>>,
  paused: Readonly<Ref<boolean>>,
): MessageRows {
  const { trace } = log
  const rows = new PositionList()
  const count = ref(0)
  const waiting = ref(0)
  let cleared = 0
  let read = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function update(): void {
    clearTimeout(timer)
    timer = undefined
    rows.dropBefore(Math.max(trace.first, cleared))
    const wire = trace.ofKind('wire')
    let index = wire.indexFrom(Math.max(read, cleared))
    if (!paused.value) {
      const until = performance.now() + SLICE
      for (; index < wire.length; index++) {
        const position = wire.at(index)!
        const entry = trace.at(position)!
        if (entry.kind === 'wire' && test.value(entry)) rows.push(position)
        read = position + 1
        if (index % STRIDE === 0 && performance.now() > until) break
      }
      if (index < wire.length) timer = setTimeout(update)
    }
    waiting.value = paused.value ? wire.length - index : 0
    count.value = rows.length
  }

  function restart(): void {
    rows.clear()
    read = cleared
    update()
  }

  watch([log.version, paused], update, { immediate: true })
  watch(test, restart)
  onScopeDispose(() => clearTimeout(timer))

  return {
    count: readonly(count),
    waiting: readonly(waiting),
    at: (index) => rows.at(index) ?? -1,
    indexOf: (position) => rows.indexFrom(position),
    clear() {
      cleared = trace.end
      restart()
    },
  }
}
