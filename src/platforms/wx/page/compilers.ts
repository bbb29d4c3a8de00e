import type { PageCompilers } from '../../page-compiler.ts'

/** The compilers of templates with the script that starts the program, and of style sheets. */
export const compilers: PageCompilers = {
  '.wxml': async () => (await import('./compiler/index.ts')).compilePage,
  '.wxss': async () => (await import('./compiler/index.ts')).compileStyle,
}
