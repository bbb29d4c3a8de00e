import type { Browser } from 'playwright'
import type { BenchOptions } from '../support/report.ts'
import type { BuiltSite } from './built-site.ts'
import type { CompressedServer } from './compressed-server.ts'

/** What every part of the site's measurements works with. */
export interface Setting extends BenchOptions {
  readonly browser: Browser
  readonly site: BuiltSite
  /** The built site. */
  readonly server: CompressedServer
  /** A plain VitePress site with one page, at `/`. */
  readonly plain: CompressedServer
  /** A page with Monaco and TypeScript and nothing else, at `/`. */
  readonly bare: CompressedServer
}
