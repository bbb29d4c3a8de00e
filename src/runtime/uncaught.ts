import { SERVER_FILE } from '../scenario/file-names.ts'
import type { SourcePosition } from './entries.ts'
import { apply } from './primordials.ts'
import type { Recorder } from './recorder.ts'
import { stackOf } from './snapshot/errors.ts'
import type { StackReader } from './stack.ts'

const listen = globalThis.addEventListener

/**
 * Records uncaught errors from now on. Call before the user's code runs, so that no listener of the
 * program's can come first and hide an error.
 *
 * @param causeOf Separates errors of the module loader from the rest.
 */
export function recordUncaught(
  recorder: Recorder,
  stacks: StackReader,
  causeOf: (error: unknown) => 'module' | undefined,
): void {
  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
    // Capturing, because some engines ask those that do before those that were there first.
  ): void => apply(listen, globalThis, [type, listener, true])

  const record = (error: unknown, cause: 'exception' | 'rejection', thrownAt?: SourcePosition) => {
    const position = thrownAt ?? stacks.position(stackOf(error))
    const origin = position?.file === SERVER_FILE ? 'server' : 'program'
    recorder.recordError(error, causeOf(error) ?? cause, origin, position)
  }
  on('error', (event) => {
    // What is thrown need be no error and have no stack; the event always knows the place.
    const { error, filename, lineno, colno } = event
    record(error, 'exception', stacks.locate(filename, lineno, colno))
    event.preventDefault()
  })
  on('unhandledrejection', (event) => {
    record(event.reason, 'rejection')
    event.preventDefault()
  })
}
