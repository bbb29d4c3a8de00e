import { openScreen, type ScreenKind } from './screen.ts'

/**
 * Leaves the function that the frame calls with the channel to the worker. The nonce lets this
 * script's style sheet in, and no other.
 */
export function serveScreen(kind: ScreenKind): void {
  const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? ''
  Object.assign(globalThis, {
    __openScreen: (port: MessagePort) => openScreen(kind, document, port, nonce),
  })
}
