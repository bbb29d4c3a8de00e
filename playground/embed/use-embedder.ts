import { onBeforeUnmount } from 'vue'
import { envelope, readCommand, type Command, type EmbedEvent } from './protocol.ts'

/** Events that say nothing of what is in the frame; any page around it may have them. */
const HARMLESS: ReadonlySet<EmbedEvent['type']> = new Set(['ready', 'state', 'resize'])

/** The way to the page around the frame. */
export interface Embedder {
  /** Tells it something; does nothing where there is no such page. */
  tell(event: EmbedEvent): void
  /** Whether it is told what the program does. */
  readonly trusted: boolean
  /** Begins to hear commands, for as long as the component lives. */
  listen(obey: (command: Command) => void): void
}

/**
 * Speaks with the page around the frame. A command counts only when that very window sent it, from
 * the origin that the frame's address names: not when the sandbox's frame, another frame of the
 * page or a page further out did. What the program does is told to that origin alone.
 *
 * @param origin Origin that the address names; empty for none, and then no command counts.
 */
export function useEmbedder(origin: string): Embedder {
  const around = window.parent === window ? undefined : window.parent
  let stop = (): void => {}
  onBeforeUnmount(() => stop())

  return {
    trusted: around !== undefined && origin !== '',
    tell(event) {
      if (!around || (!origin && !HARMLESS.has(event.type))) return
      around.postMessage(envelope(event), origin || '*')
    },
    listen(obey) {
      if (!around || !origin) return
      function onMessage(event: MessageEvent): void {
        if (event.source !== around || event.origin !== origin) return
        const command = readCommand(event.data)
        if (command) obey(command)
      }
      addEventListener('message', onMessage)
      stop = () => removeEventListener('message', onMessage)
    },
  }
}
