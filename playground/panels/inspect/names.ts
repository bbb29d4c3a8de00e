import type { Words } from '../../locales/words.ts'

/** Name of a view of a run; the title is among the playground's words. */
export type InspectTab = keyof Words['inspect']['tabs']

/** Every way of looking at a run, in the order of the tabs. */
export const inspectTabs = [
  'messages',
  'diagram',
  'compare',
  'server',
] as const satisfies readonly InspectTab[]
