import { ALLOWED_GLOBALS } from './allowed-globals.ts'
import { getPrototypeOf } from './primordials.ts'

const Root = Object.prototype

/**
 * Leaves a global object, and all that it inherits from, the names that a program may have. The
 * content policy is what blocks the network; the rest is taken away because engines differ in what
 * they make of the policy (WebKit lets `ws:` stand for `http:` too), because no policy blocks a
 * device, and because a name that is not there explains itself.
 */
export function confine(global: object): void {
  for (
    let holder: object | null = global;
    holder && holder !== Root;
    holder = getPrototypeOf(holder)
  ) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (Object.hasOwn(ALLOWED_GLOBALS, name)) continue
      if (!Reflect.deleteProperty(holder, name)) {
        Reflect.defineProperty(holder, name, { value: undefined, writable: false })
      }
    }
  }
}
