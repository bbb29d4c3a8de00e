/*
 * What a compiled template and the framework say to each other.
 */

/** Draws a template. */
export type Render = (context: object, cache: unknown[]) => unknown

/** A compiled `.wxml` file. */
export interface TemplateModule {
  readonly render: Render
  /** The templates that the file defines, by name. */
  readonly templates: Readonly<Record<string, Render>>
  /** Loads the files whose templates the file may use, the first first. */
  readonly imports: readonly (() => TemplateModule)[]
  /** Loads the files that the file includes, by the `src`. */
  readonly includes: Readonly<Record<string, () => TemplateModule>>
  /** Creates the modules of `<wxs>`, by name. */
  readonly scripts: Readonly<Record<string, () => unknown>>
}

/** Functions that compiled templates call, beside the values of the page. */
export interface TemplateFunctions {
  /** Returns the handler of an event. */
  $on(name: unknown): (event: unknown) => unknown
  /**
   * Returns the handler of `model:`, which sets a value of the page, then calls the page's handler.
   *
   * @param path Path in `data`.
   */
  $model(path: string, name?: unknown): (event: unknown) => unknown
  /**
   * Returns the rounds of a list with keys.
   *
   * @param key Name of the property that identifies an item, or `*this` for the item itself.
   */
  $rounds(list: unknown, key?: string): readonly { item: unknown; at: unknown; key: unknown }[]
  /** Returns what draws the template of a name. */
  $template(name: unknown): unknown
  /** Returns what draws an included file. */
  $include(src: string): unknown
  /** Returns the component of a name, or the name for a missing component. */
  $component(name: string): unknown
}
