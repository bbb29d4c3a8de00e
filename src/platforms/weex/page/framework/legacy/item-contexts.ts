import { keyedItems } from './item-keys.ts'
import type { Method } from './script.ts'

type Context = Record<PropertyKey, unknown>

/**
 * What a template of `repeat="{{list}}"` reads in each round: what the item has, then `$index` and
 * `$value`, then what is around the list. A method that it names has the same as `this`.
 * Source: weex-js-framework 0.21.9, `compileRepeat`.
 *
 * @param around What the template reads outside of the list; may be such a context itself.
 * @param methods The script's methods.
 * @param list An array; another value is as none.
 */
export function itemContexts(
  around: Context,
  methods: ReadonlyMap<string, Method>,
  list: unknown,
): Context[] {
  if (!Array.isArray(list)) return []
  return keyedItems(list).map(({ item, key }, index) => {
    const fields: Context = typeof item === 'object' && item !== null ? (item as Context) : {}
    const own: Context = { $index: index, $value: item, $itemKey: key }
    const context: Context = new Proxy(around, {
      get(_target, key) {
        if (key === '$itemContexts')
          return (inner: unknown) => itemContexts(context, methods, inner)
        const holder = [fields, own].find((one) => Object.hasOwn(one, key))
        if (holder) return holder[key]
        const method = typeof key === 'string' ? methods.get(key) : undefined
        return method ? method.bind(context) : around[key]
      },
      has: (_target, key) => Object.hasOwn(fields, key) || key in own || key in around,
      set(_target, key, value) {
        const holder = Object.hasOwn(fields, key) ? fields : around
        return Reflect.set(holder, key, value)
      },
    })
    return context
  })
}
