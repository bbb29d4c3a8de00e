import type { KeyedItem } from '../../shared/page/framework/vue/item-keys.ts'

/*
 * What the compiler of Weex's pages makes and the framework runs, beyond page-contract.ts.
 *
 * Both formats: the render function takes `(_ctx, _cache)`. Inline styles are objects where the
 * template has them as text. `id`, `append` and other attributes stay attributes of that name.
 *
 * `.we`: a handler is the property `on<Event>` and holds what `_ctx` has under the name that the
 * template gives it, `undefined` too, so that the framework can warn of it; calls in a template are
 * functions of the event, which they pass on as their last argument. What stands in a `text` is its
 * attribute `value`, a single `{{ }}` with its type. Names of elements, attributes and inline
 * components are in lower case. A component that is a file of the program, `./<name>.we`, is among
 * `components`.
 *
 * `.vue`: `v-model` at `input` and `textarea` is the directive `vModelText`, `v-show` is `vShow`;
 * modifiers of events other than `.once` leave nothing in the code.
 */

/** Members of `_ctx` for templates of `.we` files, beside the definitions of the script. */
export interface LegacyTemplateContext {
  /**
   * Returns the contexts for rendering the template of `repeat="{{list}}"`, a single context per
   * item, each in the place of `_ctx`. A context has the properties of the item, then `$index` and
   * `$value`, then the properties of the context around the list, possibly an item's context as
   * well. `$itemKey` is the item's key.
   *
   * @param list An array; any other value counts as an empty list.
   */
  $itemContexts(list: unknown): object[]

  /**
   * Returns the rounds of a list with named items, `repeat="{{item in list}}"`. Each round has a
   * separate key: a row stays with the item wherever the item goes in the list.
   */
  $keyedItems(list: unknown): readonly KeyedItem[]
}
