import type { MessagePort } from 'node:worker_threads'
import type { Pages } from '../../platforms/page-compiler.ts'
import type { CreatePageFramework } from '../../platforms/page-contract.ts'
import { createScreenPort } from '../../runtime/screen-port.ts'
import type { Locale } from '../../text.ts'
import type { ProjectPages } from '../options.ts'
import { serveScreens } from './serve.ts'

/** The parts of a platform with pages. */
interface PageParts extends Pages {
  readonly createPageFramework: CreatePageFramework
}

/**
 * Returns the page support of a project. As on a device, the program runs in a separate thread, and
 * the screen runs elsewhere, in a browser.
 *
 * @param parts Parts of the program's platform.
 * @param main URL of the module for the project's thread.
 * @param locale Language of the terminal output.
 */
export function createPages(
  { formats, compilers, createPageFramework }: PageParts,
  main: string,
  locale: Locale,
): ProjectPages {
  return {
    formats,
    compilers,
    serve: () => serveScreens(new URL(main), locale),
    open: (host, surface, port) =>
      // Node's port is the browser's in all but its types.
      createPageFramework(
        { ...host, screen: createScreenPort(port as MessagePort & globalThis.MessagePort) },
        surface,
      ),
  }
}
