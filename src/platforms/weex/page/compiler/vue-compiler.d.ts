/**
 * Vue's compiler as Node has it. The build that bundlers find leaves out what a page needs: it
 * neither prefixes identifiers, so that its code has `with` and cannot run strict, nor knows where
 * an expression is wrong, nor makes source maps.
 */
declare module '@vue/compiler-core/dist/compiler-core.cjs.prod.js' {
  export * from '@vue/compiler-core'
}
