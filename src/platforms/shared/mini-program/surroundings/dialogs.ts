import type { SurroundingsHost } from '../../../surroundings-contract.ts'
import { succeed } from './results.ts'

/** Creates toasts and dialogs, which the console shows for want of a screen. */
export function createDialogs({ console }: SurroundingsHost) {
  const show = (name: string, text: unknown) => console.info(`${name}: ${String(text)}`)
  return {
    showToast(option: { title?: string } = {}) {
      show('showToast', option.title)
      return succeed('showToast', option, {})
    },
    showLoading(option: { title?: string } = {}) {
      show('showLoading', option.title)
      return succeed('showLoading', option, {})
    },
    hideToast: (option?: object) => succeed('hideToast', option, {}),
    hideLoading: (option?: object) => succeed('hideLoading', option, {}),
    showModal(option: { title?: string; content?: string } = {}) {
      show('showModal', [option.title, option.content].filter(Boolean).join(' – '))
      return succeed('showModal', option, { confirm: true, cancel: false })
    },
  }
}
