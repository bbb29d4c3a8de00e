/**
 * Vue's compiler as built for Node. The build for bundlers lacks features needed by a page:
 * identifiers have no prefixes, so the code has `with` and cannot run strict; faults in expressions
 * have no position; and there are no source maps.
 */
declare module '@vue/compiler-core/dist/compiler-core.cjs.prod.js' {
  export * from '@vue/compiler-core'
}
