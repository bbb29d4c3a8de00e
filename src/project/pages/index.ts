import type { MessagePort } from 'node:worker_threads'
import { compileVue, compileWe } from '../../platforms/weex/page/compiler/index.ts'
import { createPageFramework } from '../../platforms/weex/page/framework/index.ts'
import { createScreenPort } from '../../runtime/screen-port.ts'
import type { Locale } from '../../text.ts'
import type { ProjectPages } from '../options.ts'
import { serveScreens } from './serve.ts'

/**
 * Returns the page support of a project. As on a device, the program runs in a separate thread, and
 * the screen runs elsewhere, in a browser.
 *
 * @param main URL of the module for the project's thread.
 * @param locale Language of the terminal output.
 */
export function createPages(main: string, locale: Locale): ProjectPages {
  return {
    compilers: { '.we': async () => compileWe, '.vue': async () => compileVue },
    serve: () => serveScreens(new URL(main), locale),
    open: (host, surface, port) =>
      // Node's port is the browser's in all but its types.
      createPageFramework(
        { ...host, screen: createScreenPort(port as MessagePort & globalThis.MessagePort) },
        surface,
      ),
  }
}
