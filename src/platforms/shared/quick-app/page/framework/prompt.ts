import type { PageContext } from './context.ts'

interface ToastOptions {
  readonly message?: unknown
  readonly duration?: unknown
}

interface MenuOptions {
  readonly itemList?: unknown
  readonly success?: unknown
  readonly cancel?: unknown
  readonly complete?: unknown
}

interface DialogOptions {
  readonly title?: unknown
  readonly message?: unknown
  readonly buttons?: readonly { readonly text?: unknown }[]
  readonly success?: unknown
  readonly cancel?: unknown
  readonly complete?: unknown
}

/** Milliseconds of a short and of a long toast. */
const SHORT = 1_500
const LONG = 3_000

/** Creates the module `prompt`, whose toasts and dialogs appear on the screen. */
export function createPrompt({ screen, guard }: PageContext) {
  const call = (callback: unknown, ...values: unknown[]): void => {
    if (typeof callback === 'function') guard(() => callback(...values))
  }
  return {
    showToast({ message, duration }: ToastOptions = {}): void {
      const shown = String(duration) === '1' ? LONG : SHORT
      screen.port.draw({ op: 'toast', text: String(message ?? ''), duration: shown })
    },
    /** Shows a dialog; the first button agrees, the second declines. */
    showDialog(options: DialogOptions = {}): void {
      const { title, message, buttons = [], success, cancel, complete } = options
      const [first, second] = buttons.map(({ text }) => String(text ?? ''))
      screen.ask(
        {
          kind: second === undefined ? 'alert' : 'confirm',
          ...(title !== undefined && { title: String(title) }),
          text: String(message ?? ''),
          okTitle: first || 'OK',
          cancelTitle: second ?? '',
          value: '',
        },
        ({ ok }) => {
          if (ok || second !== undefined) call(success, { index: ok ? 0 : 1 })
          else call(cancel)
          call(complete)
        },
      )
    },
    /** Shows a menu of quick app; the result is the index of the chosen item. */
    showContextMenu({ itemList, success, cancel, complete }: MenuOptions = {}): void {
      const items = Array.isArray(itemList) ? itemList.map(String) : []
      const titles = { okTitle: '', cancelTitle: 'Cancel' }
      screen.ask({ kind: 'list', text: '', ...titles, value: '', items }, ({ ok, value }) => {
        if (ok) call(success, { index: Number(value) })
        else call(cancel)
        call(complete)
      })
    },
  }
}
