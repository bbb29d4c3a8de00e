import type { PageContext } from './contract.ts'
import { toShownText } from '../../../page/framework/screen-value.ts'
import { fail, succeed } from '../../surroundings/results.ts'

type Options = Readonly<Record<string, unknown>>

/** Milliseconds of a toast, by default and at most. */
const TOAST = 1_500
const LONGEST = 60_000

/** Creates toasts and dialogs on the screen. */
export function createDialogs({ screen, act }: PageContext) {
  const { port } = screen
  const clear = (name: string) => (option?: object) => {
    port.draw({ op: 'no-toast' })
    return succeed(name, option, {})
  }
  const show = (name: string, option: Options, duration: number) => {
    port.draw({ op: 'no-toast' })
    port.draw({ op: 'toast', text: toShownText(option.title), duration })
    return succeed(name, option, {})
  }
  return {
    showToast: (option: Options = {}) =>
      show('showToast', option, Math.min(LONGEST, Number(option.duration) || TOAST)),
    showLoading: (option: Options = {}) => show('showLoading', option, LONGEST),
    hideToast: clear('hideToast'),
    hideLoading: clear('hideLoading'),
    showModal(option: Options = {}) {
      const { title, content, showCancel, cancelText, confirmText, editable } = option
      const kind = editable === true ? 'prompt' : showCancel === false ? 'alert' : 'confirm'
      return new Promise((resolve) => {
        screen.ask(
          {
            kind,
            title: toShownText(title),
            text: toShownText(editable === true ? '' : content),
            okTitle: toShownText(confirmText) || '确定',
            cancelTitle: toShownText(cancelText) || '取消',
            value: editable === true ? toShownText(content) : '',
          },
          ({ ok, value }) => {
            const result = {
              confirm: ok,
              cancel: !ok,
              ...(editable === true && { content: value }),
            }
            act(() => resolve(succeed('showModal', option, result)))
          },
        )
      })
    },
    showActionSheet(option: Options = {}) {
      const { itemList, alertText } = option
      const items = (Array.isArray(itemList) ? itemList : []).map(toShownText)
      const text = toShownText(alertText)
      return new Promise((resolve) => {
        screen.ask(
          { kind: 'list', text, okTitle: '确定', cancelTitle: '取消', value: '', items },
          ({ ok, value }) => {
            const result = ok
              ? succeed('showActionSheet', option, { tapIndex: Number(value) })
              : fail('showActionSheet', option, 'cancel')
            act(() => resolve(result))
          },
        )
      })
    },
  }
}
