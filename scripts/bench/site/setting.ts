import type { Browser } from 'playwright'
import type { BenchOptions } from '../support/report.ts'
import type { BuiltSite } from './built-site.ts'
import type { CompressedServer } from './compressed-server.ts'
import type { ReplEditor } from './vue-repl.ts'

/** Shared setting of all parts of the site's measurements. */
export interface SiteSetting extends BenchOptions {
  readonly browser: Browser
  readonly site: BuiltSite
  /** The built site. */
  readonly server: CompressedServer
}

/** The same setting with the peers of the site. */
export interface Setting extends SiteSetting {
  /** A plain VitePress site with a single page, at `/`. */
  readonly plain: CompressedServer
  /** A page with Monaco and TypeScript and nothing else, at `/`. */
  readonly bare: CompressedServer
  /** Vue's own playground, at `/`, by editor. */
  readonly repl: Readonly<Record<ReplEditor, CompressedServer>>
}
