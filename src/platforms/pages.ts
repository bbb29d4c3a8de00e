import { pageCompilers } from './lists/page-compilers.ts'
import type { Pages } from './page-compiler.ts'
import { formatsOf } from './page-formats.ts'

/** Returns the pages of a platform; none for most platforms and for an unknown id. */
export function pagesOf(platform: string): Pages {
  return {
    formats: formatsOf(platform),
    compilers: Object.hasOwn(pageCompilers, platform) ? pageCompilers[platform]! : {},
  }
}
