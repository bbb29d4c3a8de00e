import type { PageCompilers } from '../../page-compiler.ts'

const style = async () => (await import('./compiler/index.ts')).compileStyle

/** The compilers of pages and components, and of the style sheets that they import. */
export const compilers: PageCompilers = {
  '.vue': async () => (await import('./compiler/index.ts')).compilePage,
  '.css': style,
  '.scss': style,
  '.less': style,
}
