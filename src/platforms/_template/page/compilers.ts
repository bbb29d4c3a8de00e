import type { PageCompilers } from '../../page-compiler.ts'

/** The compiler of each format, fetched when a program has a page. */
export const compilers: PageCompilers = {
  '.template': async () => (await import('./compiler/index.ts')).compilePage,
}
