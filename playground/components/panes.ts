import { isInspectTab, type InspectTab } from './inspect/tabs.ts'

/** One of the panes; each view of a run counts as one. */
export type Pane = 'code' | 'console' | 'screen' | InspectTab

/**
 * Whether there is a pane of this id.
 *
 * @param screen Whether the program is a page, with a screen.
 */
export function isPane(id: string, screen: boolean): id is Pane {
  return id === 'code' || id === 'console' || (id === 'screen' && screen) || isInspectTab(id)
}
