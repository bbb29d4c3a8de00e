import { watch, type Ref } from 'vue'
import { isInspectTab, type InspectTab } from '../panels/inspect/tabs.ts'
import { isPane, type Pane } from './panes.ts'

/** Conditions for the choice of the single visible pane. */
export interface NarrowPaneOptions {
  readonly narrow: Readonly<Ref<boolean>>
  /** The visible pane where there is room for a single pane. */
  readonly pane: Ref<Pane>
  /** The visible view of a run where there is room for all panes. */
  readonly inspected: Ref<InspectTab>
  readonly hasScreen: () => boolean
  readonly isRunning: () => boolean
}

/**
 * Chooses the visible pane when a window becomes too narrow for all panes, e.g. when a tablet is
 * turned: the pane with the keyboard's focus, else the output of a running program.
 *
 * @returns The pane with a program's output.
 */
export function useNarrowPane(options: NarrowPaneOptions): () => Pane {
  const { narrow, pane, inspected, hasScreen, isRunning } = options
  const output = (): Pane => (hasScreen() ? 'screen' : 'console')

  function focused(): Pane | undefined {
    const id = document.activeElement?.closest('[id^="pane-"]')?.id.slice('pane-'.length) ?? ''
    if (id === 'inspect') return inspected.value
    return isPane(id, hasScreen()) ? id : undefined
  }

  watch(narrow, (now) => {
    if (now) pane.value = focused() ?? (isRunning() ? output() : pane.value)
  })
  watch(pane, (now) => {
    if (isInspectTab(now)) inspected.value = now
  })
  return output
}
