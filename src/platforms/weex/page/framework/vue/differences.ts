import { Fragment } from '@vue/runtime-core'
import type { PageContext } from '../context.ts'
import type { Owner } from '../owner.ts'
import type { VueScript } from './script.ts'

/** Says what of a component's options Weex's Vue 2 would not know, or what Vue 3 does not. */
export function noteOptions({ note }: PageContext, script: VueScript): void {
  if (typeof script.setup === 'function') note('weex.vue-setup')
  if (script.filters) note('weex.vue-filters')
  for (const hook of ['beforeUnmount', 'unmounted'] as const) {
    if (script[hook]) note('weex.vue-hook', { hook })
  }
}

/** Says when a component has more roots than the one that Vue 2 allows. */
export function noteRoots({ note }: PageContext, { subTree }: Owner): void {
  if (subTree.type === Fragment) note('weex.vue-roots')
}

/** What Vue 2's instances have and Vue 3's do not, for as long as a page does without its effect. */
export function vue2Members({ note }: PageContext): Record<string, unknown> {
  const method = (member: string) => () => note('weex.vue-member', { member })
  const empty = <Value>(member: string, value: Value): Value => {
    note('weex.vue-member', { member })
    return value
  }
  return {
    $set(target: Record<PropertyKey, unknown>, key: PropertyKey, value: unknown): unknown {
      target[key] = value
      return value
    },
    $delete(target: Record<PropertyKey, unknown>, key: PropertyKey): void {
      if (Array.isArray(target)) target.splice(Number(key), 1)
      else delete target[key]
    },
    $on: method('$on()'),
    $once: method('$once()'),
    $off: method('$off()'),
    get $children() {
      return empty('$children', [])
    },
    get $listeners() {
      return empty('$listeners', {})
    },
    get $scopedSlots() {
      return empty('$scopedSlots', {})
    },
  }
}
