import { pageCompilers as byPlatform } from './lists/page-compilers.ts'
import type { PageCompilers } from './page-compiler.ts'

/** Returns the compilers of a platform's pages; none for most platforms and for an unknown id. */
export function pageCompilers(platform: string): PageCompilers {
  return Object.hasOwn(byPlatform, platform) ? byPlatform[platform]! : {}
}
