import { Fragment } from '@vue/runtime-core'
import type { PageContext } from '../context.ts'
import type { Owner } from '../../../../shared/page/framework/owner.ts'
import type { VueScript } from './script.ts'

/** Raises notes on options of a component unknown to Weex's Vue 2 or to Vue 3. */
export function noteOptions({ note }: PageContext, script: VueScript): void {
  if (typeof script.setup === 'function') note('weex.vue-setup')
  if (script.filters) note('weex.vue-filters')
  for (const hook of ['beforeUnmount', 'unmounted'] as const) {
    if (script[hook]) note('weex.vue-hook', { hook })
  }
}

/** Raises a note when a component has several roots; Vue 2 allows only a single root. */
export function noteRoots({ note }: PageContext, { subTree }: Owner): void {
  if (subTree.type === Fragment) note('weex.vue-roots')
}

/**
 * Returns the members of Vue 2's instances missing from Vue 3, sufficient as long as a page does
 * not need the effect.
 */
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
