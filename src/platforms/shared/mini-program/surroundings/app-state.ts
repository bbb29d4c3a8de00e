import type { SurroundingsHost } from '../../../surroundings-contract.ts'
import { createEmitter } from '../../surroundings/emitter.ts'
import { LAUNCH } from './answers.ts'

/** Creates the listeners to the app's state, which follows the switch *Background*. */
export function createAppState({ app }: SurroundingsHost) {
  const emitter = createEmitter()
  app.onChange((shown) => emitter.emit(shown ? 'show' : 'hide', shown ? [{ ...LAUNCH }] : []))
  return {
    onAppShow: (listener: unknown) => emitter.on('show', listener),
    offAppShow: (listener?: unknown) => emitter.off('show', listener),
    onAppHide: (listener: unknown) => emitter.on('hide', listener),
    offAppHide: (listener?: unknown) => emitter.off('hide', listener),
  }
}
