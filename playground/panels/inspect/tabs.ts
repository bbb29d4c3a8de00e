import { defineAsyncComponent, type Component } from 'vue'
import MessagesPane from '../messages/MessagesPane.vue'
import { inspectTabs, type InspectTab } from './names.ts'

export type { InspectTab } from './names.ts'

/** A view of a run. The component gets the run, and requests the rest with `inject`. */
interface Inspector {
  readonly id: InspectTab
  readonly pane: Component<{ run: object; title: boolean }>
}

// Fetched when they are first looked at.
const DiagramPane = defineAsyncComponent(() => import('../diagram/DiagramPane.vue'))
const ComparePane = defineAsyncComponent(() => import('../compare/ComparePane.vue'))
const ServerPanel = defineAsyncComponent(() => import('../server/ServerPanel.vue'))

const panes: Readonly<Record<InspectTab, Inspector['pane']>> = {
  messages: MessagesPane,
  diagram: DiagramPane,
  compare: ComparePane,
  server: ServerPanel,
}

/** Every way of looking at a run, in the order of the tabs. */
export const inspectors: readonly Inspector[] = inspectTabs.map((id) => ({ id, pane: panes[id] }))

/** Returns whether a pane is a view of a run. */
export function isInspectTab(id: string): id is InspectTab {
  return inspectors.some((inspector) => inspector.id === id)
}
