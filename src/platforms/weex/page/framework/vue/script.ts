type Hook = (this: unknown) => unknown

/** Options of a component of the Vue era, as far as relevant to the framework. */
export interface VueScript {
  readonly data?: unknown
  readonly components?: Readonly<Record<string, unknown>>
  readonly mixins?: readonly VueScript[]
  readonly render?: unknown
  readonly setup?: unknown
  readonly filters?: unknown
  readonly beforeUnmount?: Hook
  readonly unmounted?: Hook
  /** Vue 2's names of the two. */
  readonly beforeDestroy?: Hook
  readonly destroyed?: Hook
  readonly mounted?: Hook
}
