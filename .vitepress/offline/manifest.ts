/** A file of the built site, as the service worker knows it. */
export interface SiteFile {
  /** Its path on the host; a page's is its folder. */
  readonly url: string
  /** Its digest, as `fetch` checks it: bytes of another version are refused. */
  readonly integrity: string
}

/** What the service worker of one version of the site keeps. */
export interface OfflineManifest {
  /** Kept on the first visit, all or none. */
  readonly first: readonly SiteFile[]
  /** Kept when somebody has used it: what is large or rarely seen. */
  readonly later: readonly SiteFile[]
  /** The page for addresses that do not exist, as HTML. */
  readonly notFound: string
}

/** What the service worker is told. */
export type WorkerMessage =
  /** By a page: absolute addresses that it had fetched before the worker was in charge. */
  | { readonly type: 'fetched'; readonly urls: readonly string[] }
  /** By the worker of an older version: no page of it is open any more. */
  | { readonly type: 'take-over' }
