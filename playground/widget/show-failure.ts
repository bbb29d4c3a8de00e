import type { Locale } from '../../src/text.ts'
import { failureWords } from '../locales/failure.ts'

/**
 * Says below an example's buttons that the code behind them could not be fetched.
 *
 * @param controls What the build has drawn of the example's controls.
 * @returns Takes it back.
 */
export function showFailure(controls: Element, reason: unknown, locale: Locale): () => void {
  const words = failureWords[locale]
  const state = document.createElement('div')
  state.className = 'live-state live-unfetched'
  state.role = 'status'
  state.ariaLabel = words.stateLabel
  state.textContent = words.failed
  const text = document.createElement('p')
  text.className = 'live-failure'
  text.role = 'alert'
  text.textContent = words.unavailable(reason instanceof Error ? reason.message : String(reason))
  controls.querySelector('.live-bar')?.append(state)
  controls.append(text)
  return () => {
    state.remove()
    text.remove()
  }
}
