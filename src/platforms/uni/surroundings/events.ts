import { createEmitter } from '../../shared/surroundings/emitter.ts'

/** Creates the events of the whole app: `uni.$on` and its like. */
export function createEvents() {
  const emitter = createEmitter()
  return {
    $on: (event: string, listener: unknown) => emitter.on(event, listener),
    $once: (event: string, listener: unknown) => emitter.once(event, listener),
    $off: (event?: string, listener?: unknown) =>
      event === undefined ? emitter.clear() : emitter.off(event, listener),
    $emit: (event: string, ...values: unknown[]) => emitter.emit(event, values),
  }
}
