import type { Plugin } from 'vite'

const STATIC_NODE = /\bcreateStaticVNode\((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'), \d+\)/g

/**
 * Ends the line after each static node of a page.
 *
 * VitePress leaves static content out of the script that a first visit loads, and looks for it by an
 * expression that takes everything up to the last one on a line; of two on a line it would take away
 * the code between them as well.
 */
export function staticNodes(): Plugin {
  return {
    name: 'static-nodes',
    apply: 'build',
    enforce: 'pre',
    renderChunk: {
      order: 'pre',
      handler(code, { facadeModuleId }) {
        if (!facadeModuleId?.endsWith('.md')) return null
        return code.replace(STATIC_NODE, '$&\n')
      },
    },
  }
}
