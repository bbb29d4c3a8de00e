import type { Component } from 'vue'
import type { Shared } from '../../scenario/use-link.ts'
import type { Words } from '../../locales/words.ts'
import EmbedMaker from './embed/EmbedMaker.vue'
import LinkTab from './LinkTab.vue'

/** Name of a way to share; the title is among the playground's words. */
export type ShareTab = keyof Words['share']['tabs']

/** A way to share the program on screen. */
interface ShareWay {
  readonly id: ShareTab
  readonly pane: Component<{ shared: Shared }>
}

/** Every way to share, in the order of the tabs. */
export const shareWays: readonly ShareWay[] = [
  { id: 'link', pane: LinkTab },
  { id: 'embed', pane: EmbedMaker },
]
