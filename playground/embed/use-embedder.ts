import { onBeforeUnmount } from 'vue'
import { envelope, readCommand, type Command, type EmbedEvent } from './protocol.ts'

/** Events without information about the program; any embedding page may receive them. */
const HARMLESS: ReadonlySet<EmbedEvent['type']> = new Set(['ready', 'state', 'resize'])

/** The way to the page around the frame. */
export interface Embedder {
  /** Sends an event; does nothing without an embedding page. */
  tell(event: EmbedEvent): void
  /** Whether the embedding page receives the program's activity. */
  readonly trusted: boolean
  /** Listens for commands during the component's life. */
  listen(obey: (command: Command) => void): void
}

/**
 * Connects to the embedding page. A command counts only if the embedding window itself sent the
 * command, from the origin in the embedded playground's address: not from the sandbox's iframe,
 * another iframe of the page or a page further out. The program's activity goes only to the same
 * origin.
 *
 * @param origin Origin in the address; empty for none, and then no command counts.
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
