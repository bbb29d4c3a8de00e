import type { KeyedItem } from '../../page/framework/vue/item-keys.ts'
import type { StyleRule } from '../../page/styles/rules.ts'

/*
 * What the compiler of `.ux` files makes and the framework runs.
 *
 * The render function takes `(_ctx, _cache)`. A handler is the property `on<Event>` and holds what
 * `_ctx` has under the name in the template, `undefined` too, so that the framework can warn of it;
 * calls in a template are functions of the event, which they pass on as their last argument. What
 * stands in a `text` is its attribute `value`, or in several `span`. `show` is a property, and a
 * style with `{{ }}` is a text or an object.
 */

/** The value of `module.exports` of a compiled page or component. */
export interface UxModule {
  readonly format: 'ux'
  /** What the script exported: the options of the page. */
  readonly script: unknown
  readonly render: (...values: never[]) => unknown
  readonly style: readonly StyleRule[]
  /** Components of `<import>`, by name in lower case. */
  readonly components: Readonly<Record<string, unknown>>
  /** Name of the file. */
  readonly name: string
  /** Module of `app.ux`, if the program has that file; loaded when read. */
  readonly app?: unknown
  /** Content of `manifest.json`, if the program has that file; loaded when read. */
  readonly manifest?: unknown
}

/** The value of `module.exports` of a compiled `app.ux`. */
export interface UxApp {
  readonly format: 'ux-app'
  readonly script: unknown
}

/** Members of `_ctx` beside the definitions of the script. */
export interface UxTemplateContext {
  /**
   * Returns the rounds of a list, each with a separate key.
   *
   * @param list An array, or a number of rounds; any other value counts as an empty list.
   * @param id Name of the property that identifies an item.
   */
  $rounds(list: unknown, id?: string): readonly KeyedItem[]
}
