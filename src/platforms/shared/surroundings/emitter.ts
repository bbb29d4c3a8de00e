type Listener = (...values: unknown[]) => void

/** Listeners by event. */
export interface Emitter {
  on(event: string, listener: unknown): void
  once(event: string, listener: unknown): void
  /** Removes a listener, or all of an event when missing. */
  off(event: string, listener?: unknown): void
  emit(event: string, values: readonly unknown[]): void
  count(event: string): number
  clear(): void
}

/** Creates an emitter, which calls listeners in the order of their registration. */
export function createEmitter(): Emitter {
  const listeners = new Map<string, { listener: unknown; once: boolean }[]>()
  const add = (event: string, listener: unknown, once: boolean): void => {
    const all = listeners.get(event) ?? []
    all.push({ listener, once })
    listeners.set(event, all)
  }
  return {
    on: (event, listener) => add(event, listener, false),
    once: (event, listener) => add(event, listener, true),
    off(event, listener) {
      const all = listener === undefined ? [] : (listeners.get(event) ?? [])
      listeners.set(
        event,
        all.filter((entry) => entry.listener !== listener),
      )
    },
    emit(event, values) {
      const all = listeners.get(event) ?? []
      listeners.set(
        event,
        all.filter(({ once }) => !once),
      )
      for (const { listener } of all) {
        if (typeof listener === 'function') (listener as Listener)(...values)
      }
    },
    count: (event) => listeners.get(event)?.length ?? 0,
    clear: () => listeners.clear(),
  }
}
