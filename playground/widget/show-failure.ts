import type { Locale } from '../../src/text.ts'
import { failureWords } from '../locales/failure.ts'

/**
 * Shows below an example's buttons that the code behind them could not be fetched.
 *
 * @param controls The example's controls drawn by the build.
 * @returns A function for removing the message.
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
