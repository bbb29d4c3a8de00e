import type { Plugin } from 'vite'

const STATIC_NODE = /\bcreateStaticVNode\((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'), \d+\)/g

/**
 * Ends the line after each static node of a page.
 *
 * VitePress leaves static content out of the script for a first visit, and searches by an
 * expression that matches everything up to the last static node on a line; with two on a line, the
 * code between both would be removed as well.
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
