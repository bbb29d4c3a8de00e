import type { PageCompilers } from '../../page-compiler.ts'

const style = async () => (await import('./compiler/index.ts')).compileStyle

/** The compilers of components and of the style sheets that components import. */
export const compilers: PageCompilers = {
  '.tsx': async () => (await import('./compiler/index.ts')).compileComponent,
  '.vue': async () => (await import('./compiler/index.ts')).compileVue,
  '.css': style,
  '.scss': style,
  '.less': style,
  '.wxss': style,
}
