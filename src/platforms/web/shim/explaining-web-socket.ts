import type { PlatformHost } from '../../contract.ts'
import type { WebSocketConstructor } from '../../../web-socket.ts'
import { createRaiseNote } from '../../shared/raise-note.ts'
import { noteOnClose, noteOnConstruction, noteOnSend } from './explain.ts'
import type { NoteId } from '../notes/index.ts'

/**
 * Creates a subclass of the host's `WebSocket` with notes for portable code. Nothing else changes:
 * the 2 arguments of the standard are passed on as given, and every exception comes from the base
 * class.
 */
export function createExplainingWebSocket(host: PlatformHost): WebSocketConstructor {
  const raise = createRaiseNote<NoteId>(host)

  class WebSocket extends host.WebSocket {
    constructor(...parameters: ConstructorParameters<WebSocketConstructor>) {
      noteOnConstruction(raise, parameters)
      // No third one: a browser has no way to send headers.
      super(...(parameters.slice(0, 2) as typeof parameters))
      const explainBlob = ({ data }: MessageEvent): void => {
        if (typeof data === 'string') return
        super.removeEventListener('message', explainBlob)
        if (data instanceof Blob) raise('web.binary-blob')
      }
      // The class's own methods: a subclass reports the program's calls.
      super.addEventListener('message', explainBlob)
    }

    override send(...parameters: Parameters<globalThis.WebSocket['send']>): void {
      noteOnSend(raise, this.readyState)
      super.send(...parameters)
    }

    override close(...parameters: Parameters<globalThis.WebSocket['close']>): void {
      noteOnClose(raise, this.readyState, parameters[0])
      super.close(...parameters)
    }
  }
  return WebSocket
}
