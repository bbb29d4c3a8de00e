import type { Liveness } from './liveness.ts'
import { apply, put } from './primordials.ts'

/**
 * Milliseconds within which a message from one port to the other is heard. In Firefox it goes through
 * another process, which a busy machine may keep waiting.
 */
const DELIVERY = 500

/**
 * Has every message that a program posts to a port of its own begin the quiet time anew, after which
 * a run counts as over: it will be heard in a later task, which nothing else knows of.
 *
 * To be called when the runtime has taken the method for itself.
 *
 * @param prototype `MessagePort.prototype` of the program's scope.
 */
export function watchMessagePorts(prototype: MessagePort, liveness: Liveness): void {
  const native = prototype.postMessage
  put(prototype, 'postMessage', function postMessage(this: MessagePort, ...values: unknown[]) {
    apply(native, this, values)
    liveness.expect(DELIVERY)
  })
}
