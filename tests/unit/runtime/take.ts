import type { Snapshot } from '../../../src/runtime/entries.ts'
import { Snapshotter } from '../../../src/runtime/snapshot/index.ts'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'

const proxies = new WeakMap<object, object>()

/** A proxy that the snapshots below know of, as the worker's own `Proxy` makes them. */
export function knownProxy<T extends object>(target: T, handler: ProxyHandler<T>): T {
  const proxy = new Proxy(target, handler)
  proxies.set(proxy, target)
  return proxy
}

const snapshots = new Snapshotter({ proxyTarget: (value) => proxies.get(value), frames: () => [] })

/** A value as it reaches the page. */
export const take = (value: unknown): Snapshot => structuredClone(snapshots.take(value))

/** A value as a console line prints it. */
export const print = (value: unknown): string => snapshotText(take(value))
