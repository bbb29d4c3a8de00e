import { openScreen } from './screen.ts'

/* The frame's script: it leaves one function behind, which the frame calls with the channel. */
Object.assign(globalThis, { __openScreen: (port: MessagePort) => openScreen(document, port) })
