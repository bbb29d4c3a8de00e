/** A file of the built site, as known to the service worker. */
export interface SiteFile {
  /** Path on the host; for a page, the folder. */
  readonly url: string
  /** Digest for `fetch` to check: bytes of another version are refused. */
  readonly integrity: string
}

/** Files that the service worker of a version of the site keeps. */
export interface OfflineManifest {
  /** Kept on the first visit, all or none. */
  readonly first: readonly SiteFile[]
  /** Kept at first use: large or rarely used files. */
  readonly later: readonly SiteFile[]
  /** The page for nonexistent addresses, as HTML. */
  readonly notFound: string
}

/** A message to the service worker. */
export type WorkerMessage =
  /** From a page: absolute addresses fetched before the worker was in charge. */
  | { readonly type: 'fetched'; readonly urls: readonly string[] }
  /** From the only page of the older version, which waits for the newer one. */
  | { readonly type: 'take-over' }
