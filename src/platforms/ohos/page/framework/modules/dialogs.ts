import type { ScreenReply } from '../../../../page-contract.ts'
import { settle } from '../../../../shared/surroundings/settle.ts'
import type { PageContext } from '../context.ts'
import { isObject } from '../values/length.ts'
import { toText } from '../values/resource.ts'

/** Duration of a toast in milliseconds, by default, at least and at most. */
const TOAST = { usual: 1_500, shortest: 1_500, longest: 10_000 }

interface Button {
  readonly title: string
  readonly action?: unknown
}

type Fields = Readonly<Record<string, unknown>>

const button = (value: unknown): Button | undefined =>
  isObject(value)
    ? { title: toText(value.value ?? value.text ?? value.title), action: value.action }
    : undefined

/** Creates the dialogs of a page: `AlertDialog`, `ActionSheet` and `promptAction`. */
export function createDialogs({ screen, guard }: PageContext) {
  function run(action: unknown, ...values: unknown[]): void {
    if (typeof action === 'function')
      guard(() => (action as (...all: unknown[]) => unknown)(...values))
  }

  function ask(
    options: Fields,
    buttons: readonly Button[],
    onReply: (index: number) => void,
    kind: 'buttons' | 'list' = 'buttons',
  ): void {
    const title = toText(options.title)
    const text = toText(options.message)
    const isList = kind === 'list' || buttons.length > 2
    const [first, last] = [buttons[0]?.title ?? 'OK', buttons.at(-1)?.title ?? 'OK']
    screen.ask(
      {
        kind: isList ? 'list' : buttons.length === 2 ? 'confirm' : 'alert',
        ...(title && { title }),
        text,
        okTitle: last,
        cancelTitle: isList ? 'Cancel' : first,
        value: '',
        ...(isList && { items: buttons.map((one) => one.title) }),
      },
      ({ ok, value }: ScreenReply) => {
        if (isList) onReply(ok ? Number(value) : -1)
        else onReply(ok ? buttons.length - 1 : buttons.length === 2 ? 0 : -1)
      },
    )
  }

  const AlertDialog = {
    show(options: unknown): void {
      if (!isObject(options)) return
      const given = Array.isArray(options.buttons)
        ? options.buttons
        : [options.primaryButton, options.secondaryButton, options.confirm]
      const buttons = given.map(button).filter((one) => one !== undefined)
      ask(options, buttons, (index) => {
        run(buttons[index]?.action)
        if (index < 0 && buttons.length === 0) run(options.cancel)
      })
    },
  }

  const ActionSheet = {
    show(options: unknown): void {
      if (!isObject(options)) return
      const sheets = (Array.isArray(options.sheets) ? options.sheets : [])
        .map(button)
        .filter((one) => one !== undefined)
      ask(
        options,
        sheets,
        (index) => run(index < 0 ? options.cancel : sheets[index]?.action),
        'list',
      )
    },
  }

  function showToast(options: unknown): void {
    const { message, duration } = isObject(options) ? options : {}
    const time = Number(duration) || TOAST.usual
    screen.port.draw({
      op: 'toast',
      text: toText(message),
      duration: Math.min(TOAST.longest, Math.max(TOAST.shortest, time)),
    })
  }

  function choose(values: readonly unknown[], kind: 'buttons' | 'list'): Promise<unknown> {
    const [given] = values
    const options = isObject(given) ? given : {}
    const buttons = (Array.isArray(options.buttons) ? options.buttons : [])
      .map(button)
      .filter((one) => one !== undefined)
    return new Promise((resolve, reject) => {
      ask(
        options,
        buttons,
        (index) => {
          if (index >= 0 || buttons.length === 0)
            resolve(settle(values, { index: Math.max(0, index) }))
          else reject(new Error('cancel'))
        },
        kind,
      )
    })
  }

  const promptAction = {
    showToast,
    openToast(options: unknown): Promise<number> {
      showToast(options)
      return Promise.resolve(0)
    },
    closeToast() {},
    showDialog: (...values: unknown[]) => choose(values, 'buttons'),
    showActionMenu: (...values: unknown[]) => choose(values, 'list'),
  }
  return { AlertDialog, ActionSheet, promptAction }
}
