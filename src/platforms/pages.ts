import type { PageCompilers } from './page-compiler.ts'
import type { PlatformId } from './index.ts'

/**
 * The compilers of platforms whose programs can be pages. Each is fetched when a program has a
 * page, since with its parsers it is larger than all the rest of the compiler.
 */
export const pageCompilers: Readonly<Record<string, PageCompilers>> = {
  weex: {
    '.we': async () => (await import('./weex/page/compiler/index.ts')).compileWe,
    '.vue': async () => (await import('./weex/page/compiler/index.ts')).compileVue,
  },
} satisfies Partial<Record<PlatformId, PageCompilers>>
