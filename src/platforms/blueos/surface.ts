/** BlueOS's only module: the factory itself, also the default export for `import`. */
export interface Modules {
  /** Reading the factory throws when the manifest lacks the feature. */
  readonly '@blueos.network.webSocket': (typeof import('@blueos.network.webSocket'))['default']
}

/** BlueOS has no names in the global scope. */
export type Globals = object
