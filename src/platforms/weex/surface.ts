/** Weex's module as loaded by `.we` pages. */
export interface Modules {
  readonly '@weex-module/webSocket': weex.webSocket
}

/** Weex's only name. */
export interface Globals {
  readonly weex: { readonly requireModule: typeof weex.requireModule }
}
