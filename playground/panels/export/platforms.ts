/** Fetches the source of a platform's shim, as a self-contained ES module. */
export async function fetchShim(platform: string): Promise<string> {
  const { shims } = await import('virtual:export/platforms')
  return (await shims[platform]!()).default
}

/** Sources of a project's pages. */
interface PageSources {
  /** The additional runtime for a program with a page, as an ES module for Node. */
  readonly pages: string
  /** The script of the document for the screen. */
  readonly device: string
}

/**
 * Fetches the sources of a project's pages on a platform.
 *
 * @param framework Name of the framework of the pages.
 */
export async function fetchPages(platform: string, framework: string): Promise<PageSources> {
  const { pages, devices } = await import('virtual:export/platforms')
  const [page, device] = await Promise.all([pages[framework]!(), devices[platform]!()])
  return { pages: page.default, device: device.default }
}
