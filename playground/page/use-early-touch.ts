import { onMounted, watch, type Ref } from 'vue'
import type { ScenarioStore } from '../scenario/store.ts'

/** What a visitor did with the picture of the playground before the playground was there. */
export interface EarlyTouch {
  /** The picture's program, and the program as changed by the visitor. */
  readonly before: string
  readonly text: string
  /** The selection by offsets. */
  readonly selection: readonly [start: number, end: number]
  /** The part with the keyboard's focus. */
  readonly focus: 'code' | 'run' | undefined
  /** Whether Run was pressed. */
  readonly run: boolean
}

/** The parts of the playground that take over. */
export interface EarlyTouchOptions {
  readonly store: Pick<ScenarioStore, 'state' | 'edit'>
  /** Whether the address has been answered. */
  readonly ready: Readonly<Ref<boolean>>
  selectCode(start: number, end: number): void
  focusRun(): void
  start(): void
}

/**
 * Repeats in the playground what the visitor did with the picture: the text, the selection and the
 * focus at once, Run when the playground is ready. Call in `setup`.
 *
 * @param early `undefined` for an untouched picture, or no picture.
 */
export function useEarlyTouch(early: EarlyTouch | undefined, options: EarlyTouchOptions): void {
  const { store, ready } = options
  const { active } = store.state
  // Otherwise the program on screen is not the one that was touched.
  if (!early || store.state.files[active] !== early.before) return
  if (early.text !== early.before) store.edit(active, early.text)
  onMounted(() => {
    if (early.focus === 'code') options.selectCode(...early.selection)
    if (early.focus === 'run') options.focusRun()
  })
  if (!early.run) return
  const stop = watch(ready, () => {
    stop()
    if (store.state.files[active] === early.text) options.start()
  })
}
