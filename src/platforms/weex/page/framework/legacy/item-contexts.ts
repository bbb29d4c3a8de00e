import { keyedItems } from '../../../../shared/page/framework/vue/item-keys.ts'
import type { Method } from './script.ts'

type Context = Record<PropertyKey, unknown>

/**
 * Returns the contexts for the rounds of `repeat="{{list}}"`: the properties of the item, then
 * `$index` and `$value`, then the context around the list. A method named by the template has the
 * same context as `this`. Source: weex-js-framework 0.21.9, `compileRepeat`.
 *
 * @param around Context outside of the list; may be an item's context as well.
 * @param methods The script's methods.
 * @param list An array; any other value counts as an empty list.
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
