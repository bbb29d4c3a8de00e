import type { AppState } from '../../contract.ts'
import { createEmitter } from '../../shared/surroundings/emitter.ts'

/** Events of the app, as named in Weex's `Constants.Event`. */
const HIDDEN = 'WXApplicationDidEnterBackgroundEvent'
const SHOWN = 'WXApplicationWillEnterForegroundEvent'

/** Creates `globalEvent`, which tells when the app goes to the background and comes back. */
export function createGlobalEvent(app: AppState) {
  const emitter = createEmitter()
  app.onChange((shown) => emitter.emit(shown ? SHOWN : HIDDEN, [{}]))
  return {
    addEventListener: (name: string, listener: unknown) => emitter.on(name, listener),
    removeEventListener: (name: string, listener?: unknown) => emitter.off(name, listener),
  }
}
