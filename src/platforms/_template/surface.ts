/** Modules by specifier, for users of the package; `object` for none. */
export type Modules = object

/** Names in the global scope. */
export interface Globals {
  readonly template: typeof template
}
