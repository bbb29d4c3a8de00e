import { isInspectTab, type InspectTab } from '../panels/inspect/tabs.ts'

/** A pane; each view of a run counts as a pane. */
export type Pane = 'code' | 'console' | 'screen' | InspectTab

/**
 * Returns whether a pane has the given id.
 *
 * @param screen Whether the program is a page, with a screen.
 */
export function isPane(id: string, screen: boolean): id is Pane {
  return id === 'code' || id === 'console' || (id === 'screen' && screen) || isInspectTab(id)
}

/** The element of each pane in the page; all views of a run share an element. */
export type PanePlace = 'code' | 'output' | 'console' | 'inspect' | 'screen'

/**
 * Returns the id of a pane's element.
 *
 * @param narrow Whether a single pane is visible at a time. The built page contains both
 *   arrangements.
 */
export function paneId(place: PanePlace, narrow: boolean): string {
  return `${import.meta.env.SSR && narrow ? 'narrow-' : ''}pane-${place}`
}
