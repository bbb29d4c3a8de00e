import type { MiniProgramServices, Result } from './contract.ts'

/** What an app in the background loses: every call of the network, and after a grace the tasks. */
export interface Background {
  /** Milliseconds until the tasks are interrupted. */
  readonly grace: number
}

/** A task that can be interrupted. */
interface Interruptible {
  interrupt(): void
}

/** Ends the tasks of an app that stays in the background. */
export function watchBackground(
  { host, bridge, note }: MiniProgramServices,
  { grace }: Background,
  tasks: { readonly all: readonly Interruptible[] },
): void {
  const interrupt = (): void => {
    if (tasks.all.length > 0) note('background')
    for (const task of tasks.all) task.interrupt()
  }
  let timer: unknown
  host.app.onChange((shown) => {
    host.clearTimeout(timer)
    if (!shown) timer = host.setTimeout(() => bridge.deliver(interrupt), grace)
  })
}

/**
 * Returns the result of a call made in the background.
 *
 * @param name Name of the function in messages.
 */
export const interrupted = (name: string): Result => ({ errMsg: `${name}:fail interrupted` })
