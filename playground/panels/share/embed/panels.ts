import { inspectTabs, type InspectTab } from '../../inspect/names.ts'

/** A part of the playground that a guest's page can show. */
export type Panel = 'code' | 'screen' | 'console' | InspectTab

/** Every panel, in the order in which they are shown. */
export const PANELS: readonly Panel[] = ['code', 'screen', 'console', ...inspectTabs]

/** What is shown where nothing is asked for, beside the screen of a program that has one. */
export const DEFAULT_PANELS: readonly Panel[] = ['code', 'console', 'messages']

/** Whether a panel is one of the views of a run. */
export function isView(panel: Panel): panel is InspectTab {
  return (inspectTabs as readonly string[]).includes(panel)
}
