import type { PageCompilers } from '../../page-compiler.ts'

/** The compiler of ArkUI's pages. */
export const compilers: PageCompilers = {
  '.ets': async () => (await import('./compiler/index.ts')).compileEts,
}
