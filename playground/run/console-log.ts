import { readonly, ref, shallowRef } from 'vue'
import { createPace } from './pace.ts'
import { appendLines, type ConsoleLine, type ConsoleRow } from './rows.ts'

/** Creates the growing list of the console's rows. */
export function createConsoleLog() {
  const rows = shallowRef<readonly ConsoleRow[]>([])
  const dropped = ref(0)
  let waiting: ConsoleLine[] = []
  let lost = 0
  const pace = createPace(() => {
    if (waiting.length > 0) rows.value = appendLines(rows.value, waiting)
    dropped.value += lost
    waiting = []
    lost = 0
  })

  return {
    rows,
    /** Number of dropped entries. */
    dropped: readonly(dropped),
    show: pace.now,
    append(lines: readonly ConsoleLine[], more: number): void {
      if (lines.length === 0 && more === 0) return
      for (const line of lines) waiting.push(line)
      lost += more
      pace.soon()
    },
    clear(): void {
      waiting = []
      lost = 0
      rows.value = []
      dropped.value = 0
    },
  }
}
