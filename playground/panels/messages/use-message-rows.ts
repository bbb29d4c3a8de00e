import { onScopeDispose, readonly, ref, watch, type Ref } from 'vue'
import { PositionList } from '../../../src/trace/position-list.ts'
import type { TraceLog } from '../../run/trace-log.ts'
import type { MessageTest } from './filter.ts'

/** Milliseconds of filtering at a time; a long trace is gone through in several goes. */
const SLICE = 8
/** Entries between two looks at the clock. */
const STRIDE = 256

/** The rows of the list: positions in the trace of the network events passing a filter. */
export interface MessageRows {
  readonly count: Readonly<Ref<number>>
  /** Network events received while the list was paused. */
  readonly waiting: Readonly<Ref<number>>
  /** Returns the position of a row in the trace. */
  at(index: number): number
  /** Returns the row of a position, or of the next listed position. */
  indexOf(position: number): number
  /** Clears the list; only later events are listed. */
  clear(): void
}

/**
 * Lists the network events of a growing trace, reading each event once for each filter.
 *
 * @param test The filter; the list is rebuilt on every change of the filter.
 * @param paused Whether the list stays unchanged.
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
