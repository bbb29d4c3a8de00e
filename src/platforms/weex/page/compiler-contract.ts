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

/** What templates of `.we` files call on `_ctx`, beside what their script defines. */
export interface LegacyTemplateContext {
  /**
   * The contexts in which the template of `repeat="{{list}}"` is rendered, one for each item, each
   * in the place of `_ctx`: it has what the item has, then `$index` and `$value`, and else what the
   * context has that this is called on, which may be such a context itself. `$itemKey` is the
   * item's key.
   *
   * @param list An array; another value is as none.
   */
  $itemContexts(list: unknown): object[]

  /**
   * What a list repeats over that names its items, `repeat="{{item in list}}"`: each with a key of
   * its own, by which a row stays with its item wherever that goes in the list.
   */
  $keyedItems(list: unknown): readonly KeyedItem[]
}

/** One round of a list. */
export interface KeyedItem {
  readonly item: unknown
  /** Index in an array, or the name of an object's property. */
  readonly at: number | string
  /** The same for the same object, and different from all others of the list. */
  readonly key: string
}
