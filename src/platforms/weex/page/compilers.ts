import type { PageCompilers } from '../../page-compiler.ts'

/** The compilers of both formats; with the parsers larger than all the rest of the compiler. */
export const compilers: PageCompilers = {
  '.we': async () => (await import('./compiler/index.ts')).compileWe,
  '.vue': async () => (await import('./compiler/index.ts')).compileVue,
}
