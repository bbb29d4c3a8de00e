/* eslint-disable program/beside -- before the program */

import { ALLOWED_GLOBALS } from './allowed-globals.ts'
import { getPrototypeOf } from './primordials.ts'

const Root = Object.prototype

/**
 * Restricts a global object, and all inherited objects, to the names allowed to a program. The
 * content policy blocks the network; the other names are removed because engines interpret the
 * policy differently (WebKit lets `ws:` stand for `http:` too), because no policy blocks a device,
 * and because an absent name explains itself.
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
