import { defineAsyncComponent, type Component } from 'vue'
import type { Words } from '../../locales/words.ts'
import MessagesPane from '../messages/MessagesPane.vue'

/** Names a way of looking at a run; its title is among the playground's words. */
export type InspectTab = keyof Words['inspect']['tabs']

/** One way of looking at a run. Its component gets the run, and asks for the rest with `inject`. */
interface Inspector {
  readonly id: InspectTab
  readonly pane: Component<{ run: object; title: boolean }>
}

// Fetched when they are first looked at.
const DiagramPane = defineAsyncComponent(() => import('../diagram/DiagramPane.vue'))
const ComparePane = defineAsyncComponent(() => import('../compare/ComparePane.vue'))
const ServerPanel = defineAsyncComponent(() => import('../server/ServerPanel.vue'))

/** Every way of looking at a run, in the order of the tabs. */
export const inspectors: readonly Inspector[] = [
  { id: 'messages', pane: MessagesPane },
  { id: 'diagram', pane: DiagramPane },
  { id: 'compare', pane: ComparePane },
  { id: 'server', pane: ServerPanel },
]

/** Whether a pane is one of the views of a run. */
export function isInspectTab(id: string): id is InspectTab {
  return inspectors.some((inspector) => inspector.id === id)
}
