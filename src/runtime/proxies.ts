import { ObjectMap, construct, put } from './primordials.ts'

/**
 * Replaces the global `Proxy` with a version with recorded targets. The language has no test for
 * proxies, and touching a proxy runs the traps; a program has no other `Proxy`.
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
