import { onScopeDispose, readonly, ref, shallowRef, watch, type Ref } from 'vue'
import { DiagramRows } from '../../../src/trace/diagram/rows.ts'
import type { TraceLog } from '../../run/trace-log.ts'

/**
 * Keeps the rows of a run's diagram up to date with the run.
 *
 * @param socket The connection to show; all when `undefined`.
 */
export function useDiagramRows(log: TraceLog, socket: Readonly<Ref<number | undefined>>) {
  const rows = shallowRef(new DiagramRows(log.trace))
  const count = ref(0)
  /** Grows whenever the rows may have changed. */
  const version = ref(0)
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Reads the trace; a long trace is read in several steps, so the page stays responsive. */
  function update(): void {
    clearTimeout(timer)
    timer = rows.value.update() ? undefined : setTimeout(update)
    count.value = rows.value.length
    version.value++
  }

  watch(log.version, update, { immediate: true })
  watch(socket, (chosen) => {
    rows.value = new DiagramRows(log.trace, chosen)
    update()
  })
  onScopeDispose(() => clearTimeout(timer))

  return { rows, count: readonly(count), version: readonly(version) }
}

export type DiagramView = ReturnType<typeof useDiagramRows>
