import type { Snapshot } from '../../../src/runtime/entries.ts'
import { Snapshotter } from '../../../src/runtime/snapshot/index.ts'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'

const proxies = new WeakMap<object, object>()

/** Creates a proxy registered with the snapshots below, like the worker's own `Proxy`. */
export function knownProxy<T extends object>(target: T, handler: ProxyHandler<T>): T {
  const proxy = new Proxy(target, handler)
  proxies.set(proxy, target)
  return proxy
}

const snapshots = new Snapshotter({ proxyTarget: (value) => proxies.get(value), frames: () => [] })

/** Returns a value as received by the page. */
export const take = (value: unknown): Snapshot => structuredClone(snapshots.take(value))

/** Returns a value as printed in a console line. */
export const print = (value: unknown): string => snapshotText(take(value))
