import { watch, type Ref } from 'vue'
import { isInspectTab, type InspectTab } from '../panels/inspect/tabs.ts'
import { isPane, type Pane } from './panes.ts'

/** What the choice of the one pane depends on. */
export interface NarrowPaneOptions {
  readonly narrow: Readonly<Ref<boolean>>
  /** The pane that is seen where there is room for one. */
  readonly pane: Ref<Pane>
  /** The view of a run that is seen where there is room for all panes. */
  readonly inspected: Ref<InspectTab>
  readonly hasScreen: () => boolean
  readonly isRunning: () => boolean
}

/**
 * Chooses which pane is seen when a window becomes too narrow for all of them, as when a tablet is
 * turned: the one that has the keyboard's focus, else what a program that runs shows.
 *
 * @returns Where a program shows what it does.
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
