import { inspectTabs, type InspectTab } from '../../inspect/names.ts'

/** A part of the playground available to an embedding page. */
export type Panel = 'code' | 'screen' | 'console' | InspectTab

/** Every panel, in display order. */
export const PANELS: readonly Panel[] = ['code', 'screen', 'console', ...inspectTabs]

/** The panels without a request, beside the screen of a program with a page. */
export const DEFAULT_PANELS: readonly Panel[] = ['code', 'console', 'messages']

/** Returns whether a panel is a view of a run. */
export function isView(panel: Panel): panel is InspectTab {
  return (inspectTabs as readonly string[]).includes(panel)
}
