import type { ErrorEntry } from './entries.ts'
import { apply } from './primordials.ts'
import type { Recorder } from './recorder.ts'
import type { StackReader } from './stack.ts'

const listen = globalThis.addEventListener

/**
 * Records what nobody catches from now on. To be called before the user's code runs, so that no
 * listener of the program's can come first and keep an error to itself.
 *
 * @param causeOf Tells errors of the module loader from the rest.
 */
export function recordUncaught(
  recorder: Recorder,
  stacks: StackReader,
  causeOf: (error: unknown) => 'module' | undefined,
): void {
  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ): void => apply(listen, globalThis, [type, listener])

  on('error', (event) => {
    const { error, filename, lineno, colno } = event
    const cause: ErrorEntry['cause'] = causeOf(error) ?? 'exception'
    // What is thrown need be no error and have no stack; the event always knows the place.
    recorder.recordError(error, cause, 'program', stacks.locate(filename, lineno, colno))
    event.preventDefault()
  })
  on('unhandledrejection', (event) => {
    recorder.recordError(event.reason, causeOf(event.reason) ?? 'rejection', 'program')
    event.preventDefault()
  })
}
