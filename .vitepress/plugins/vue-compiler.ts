import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/**
 * Supplies Vue's compiler for pages, a CommonJS module, with the CommonJS copy of the code shared
 * with the site's own Vue. Otherwise the compiler would keep all of the site's copy alive, and
 * every page would load code used by the compiler alone.
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
