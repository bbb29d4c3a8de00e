/** The module: the factory itself, also the default export for `import`. */
export interface Modules {
  /** Reading the factory throws when the manifest lacks the feature. */
  readonly '@system.websocketfactory': (typeof import('@system.websocketfactory'))['default']
}

/** Quick apps have no names in the global scope. */
export type Globals = object
