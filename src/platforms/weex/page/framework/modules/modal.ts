import type { ScreenReply } from '../../../../page-contract.ts'
import type { PageContext } from '../context.ts'
import { toShownText } from '../../../../shared/page/framework/screen-value.ts'

/** Duration of a toast in milliseconds, by default and at most. */
const TOAST = 3_000
const LONGEST_TOAST = 60_000

interface Options {
  readonly message?: unknown
  /** Seconds. */
  readonly duration?: unknown
  readonly okTitle?: unknown
  readonly cancelTitle?: unknown
  /** Initial text of a prompt. */
  readonly default?: unknown
}

/**
 * Creates the module `modal`.
 *
 * @see https://weex.apache.org/docs/modules/modal.html
 */
export function createModal(context: PageContext) {
  const { screen, guard } = context
  const ask =
    (
      kind: 'alert' | 'confirm' | 'prompt',
      toAnswer: (reply: ScreenReply, title: string) => unknown,
    ) =>
    (options: Options = {}, callback?: unknown): void => {
      const okTitle = title(options.okTitle, 'OK')
      const cancelTitle = title(options.cancelTitle, 'Cancel')
      const value = toShownText(options.default)
      screen.ask(
        { kind, text: toShownText(options.message), okTitle, cancelTitle, value },
        (reply) => {
          if (typeof callback !== 'function') return
          guard(() => callback(toAnswer(reply, reply.ok ? okTitle : cancelTitle)))
        },
      )
    }
  return {
    toast(options: Options = {}): void {
      const seconds = Number(options.duration)
      const duration = seconds > 0 ? Math.min(seconds * 1_000, LONGEST_TOAST) : TOAST
      screen.port.draw({ op: 'toast', text: toShownText(options.message), duration })
    },
    alert: ask('alert', (_reply, chosen) => chosen),
    confirm: ask('confirm', (_reply, chosen) => chosen),
    prompt: ask('prompt', (reply, chosen) => ({ result: chosen, data: reply.value })),
  }
}

const title = (value: unknown, otherwise: string): string => toShownText(value) || otherwise
