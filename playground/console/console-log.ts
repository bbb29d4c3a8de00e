import { readonly, ref, shallowRef } from 'vue'
import { appendLines, type ConsoleLine, type ConsoleRow } from './rows.ts'

/** Milliseconds between two changes of what is seen, however fast lines come. */
const INTERVAL = 50

/**
 * The console's rows as they grow. The first line shows at once; a flood is taken in gulps, because
 * each change has the page draw a screenful of rows anew.
 */
export function createConsoleLog() {
  const rows = shallowRef<readonly ConsoleRow[]>([])
  const dropped = ref(0)
  let waiting: ConsoleLine[] = []
  let lost = 0
  let shownAt = -INTERVAL
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Shows all that has come; to be called before the run's end is told of. */
  function show(): void {
    clearTimeout(timer)
    timer = undefined
    shownAt = performance.now()
    if (waiting.length > 0) rows.value = appendLines(rows.value, waiting)
    dropped.value += lost
    waiting = []
    lost = 0
  }

  return {
    rows,
    /** Entries that were left out. */
    dropped: readonly(dropped),
    show,
    append(lines: readonly ConsoleLine[], more: number): void {
      if (lines.length === 0 && more === 0) return
      for (const line of lines) waiting.push(line)
      lost += more
      const wait = shownAt + INTERVAL - performance.now()
      if (wait <= 0) show()
      else timer ??= setTimeout(show, wait)
    },
    clear(): void {
      waiting = []
      lost = 0
      rows.value = []
      dropped.value = 0
    },
  }
}
