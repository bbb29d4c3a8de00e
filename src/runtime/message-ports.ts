import type { Liveness } from './liveness.ts'
import { apply, put, startTimer } from './primordials.ts'

/**
 * Milliseconds for the delivery of a message between two ports. In Firefox the message passes
 * through another process, possibly delayed on a busy machine.
 */
const DELIVERY = 500

/** Milliseconds for which a virtual time stands still after a message between two ports. */
const STANDSTILL = 50

/**
 * Restarts the quiet time before the end of a run on every message posted by a program to a port of
 * its own: the message arrives in a later task without any other visible sign.
 *
 * Call after the runtime has captured the method for internal use.
 *
 * @param prototype `MessagePort.prototype` of the program's scope.
 * @param hold Stops a virtual time; see `Schedule.hold`. Missing on the machine's clock.
 */
export function watchMessagePorts(
  prototype: MessagePort,
  liveness: Liveness,
  hold?: () => () => void,
): void {
  const native = prototype.postMessage
  put(prototype, 'postMessage', function postMessage(this: MessagePort, ...values: unknown[]) {
    apply(native, this, values)
    liveness.expect(DELIVERY)
    if (hold) startTimer(hold(), STANDSTILL)
  })
}
