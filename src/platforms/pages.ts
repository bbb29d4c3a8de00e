import type { PageCompilers } from './page-compiler.ts'
import type { PageExtensions } from './page-extensions.ts'
import type { PlatformId } from './index.ts'

/**
 * The compilers of platforms whose programs can be pages. Each is fetched when a program has a
 * page, since with its parsers it is larger than all the rest of the compiler.
 */
const byPlatform: Readonly<Record<string, PageCompilers>> = {
  weex: {
    '.we': async () => (await import('./weex/page/compiler/index.ts')).compileWe,
    '.vue': async () => (await import('./weex/page/compiler/index.ts')).compileVue,
  },
} satisfies Partial<Record<PlatformId, PageCompilers>> & {
  [Id in keyof PageExtensions]: Record<PageExtensions[Id][number], unknown>
}

/** Returns the compilers of a platform's pages; none for most platforms and for an unknown id. */
export function pageCompilers(platform: string): PageCompilers {
  return Object.hasOwn(byPlatform, platform) ? byPlatform[platform]! : {}
}
