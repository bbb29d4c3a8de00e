import type { PageCompilers } from '../../page-compiler.ts'

/** The compiler of `.ux` files; with the parsers larger than all the rest of the compiler. */
export const compilers: PageCompilers = {
  '.ux': async () => (await import('./compiler.ts')).compileUx,
}
