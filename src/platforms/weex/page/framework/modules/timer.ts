import type { PageContext } from '../context.ts'

/** Creates the module `timer`: the engine's timers under the names known to every page. */
export function createTimer({ host }: PageContext) {
  const running = new Map<number, unknown>()
  let last = 0
  const start = (callback: unknown, milliseconds: unknown, repeat: boolean): number => {
    const id = ++last
    const arm = (): unknown =>
      host.setTimeout(
        () => {
          if (repeat) running.set(id, arm())
          else running.delete(id)
          if (typeof callback === 'function') callback()
        },
        Number(milliseconds) || 0,
      )
    running.set(id, arm())
    return id
  }
  const stop = (id: unknown): void => {
    host.clearTimeout(running.get(id as number))
    running.delete(id as number)
  }
  return {
    setTimeout: (callback: unknown, milliseconds?: unknown) => start(callback, milliseconds, false),
    setInterval: (callback: unknown, milliseconds?: unknown) => start(callback, milliseconds, true),
    clearTimeout: stop,
    clearInterval: stop,
  }
}
