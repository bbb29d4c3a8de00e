import { ObjectMap, construct, put } from './primordials.ts'

/**
 * Replaces the global `Proxy` by one that remembers its targets. The language has no way to ask
 * whether an object is a proxy, and to touch one is to run its traps; a program has no other
 * `Proxy` than this.
 *
 * @returns Finds the target of a proxy, `undefined` for any other object.
 */
export function trackProxies(global: { Proxy: ProxyConstructor }) {
  const targets = new ObjectMap<object>()
  const Native = global.Proxy
  const { revocable } = Native

  // A bound function, a method or an arrow would lack what `new` needs; `Proxy` has no prototype.
  const Tracked = function Proxy(target: object, handler: ProxyHandler<object>): object {
    if (!new.target) throw new TypeError("Constructor Proxy requires 'new'")
    const proxy = construct(Native, [target, handler]) as object
    targets.set(proxy, target)
    return proxy
  }
  put(Tracked, 'revocable', (target: object, handler: ProxyHandler<object>) => {
    const result = revocable(target, handler)
    targets.set(result.proxy, target)
    return result
  })
  put(Tracked, 'prototype', undefined)
  global.Proxy = Tracked as unknown as ProxyConstructor
  return (value: object): object | undefined => targets.get(value)
}
