import { openScreen } from './screen.ts'

/*
 * The frame's script: it leaves one function behind, which the frame calls with the channel to the
 * worker. The nonce lets this script's style sheet in, and no other.
 */
const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? ''
Object.assign(globalThis, {
  __openScreen: (port: MessagePort) => openScreen(document, port, nonce),
})
