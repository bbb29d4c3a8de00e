import { isInspectTab, type InspectTab } from '../panels/inspect/tabs.ts'

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

/** What stands in the page of each pane; all views of a run share one. */
export type PanePlace = 'code' | 'output' | 'console' | 'inspect' | 'screen'

/**
 * The id of a pane's element.
 *
 * @param narrow Whether one pane is seen at a time. The built page has both arrangements in it.
 */
export function paneId(place: PanePlace, narrow: boolean): string {
  return `${import.meta.env.SSR && narrow ? 'narrow-' : ''}pane-${place}`
}
