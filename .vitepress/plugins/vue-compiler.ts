import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/**
 * Gives Vue's compiler for pages, a CommonJS module, the CommonJS copy of what it shares with the
 * site's own Vue. It would keep all of the site's copy alive otherwise, and every page would load
 * what only the compiler uses.
 */
export function vueCompiler(): Plugin {
  const copy = createRequire(import.meta.url).resolve('@vue/shared/dist/shared.cjs.prod.js')
  return {
    name: 'vue-compiler',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^@vue\/shared$/ },
      handler: (_source, importer) =>
        importer && /compiler-core\.cjs/.test(importer) ? copy : undefined,
    },
  }
}
