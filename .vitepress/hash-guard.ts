import type { Plugin } from 'vite'
import type { HeadConfig } from 'vitepress'

/**
 * Source of a function to make a hash decodable: a `%` that begins no character's bytes becomes
 * `%25`. Everything else stays unchanged. The result of decoding is used: the minifier drops a call
 * without a use, together with the error.
 */
export const DECODABLE_HASH = `(hash) => hash.replace(/(?:%[\\da-f]{2})+|%/gi, (bytes) => {
  try {
    return decodeURIComponent(bytes) && bytes
  } catch {
    return bytes.replaceAll('%', '%25')
  }
})`

/**
 * Repairs the address before VitePress reads the hash. VitePress's router decodes the hash
 * unguarded, on loading and on every change, and a stray `%` then leaves a page without scripts.
 * This script and the script's listeners run first.
 */
const GUARD = `;(() => {
  const decodable = ${DECODABLE_HASH}
  const mend = () => {
    const { hash } = location
    const mended = decodable(hash)
    if (mended !== hash) history.replaceState(history.state, '', mended)
  }
  mend()
  addEventListener('popstate', mend, true)
  addEventListener('hashchange', mend, true)
})()`

/** The script at the beginning of every built page's head. */
export const hashGuard: HeadConfig = ['script', {}, GUARD]

/**
 * Puts the same script into the pages of the development server, where VitePress fills the head
 * late.
 */
export function hashGuardInDevelopment(): Plugin {
  return {
    name: 'hash-guard',
    apply: 'serve',
    transformIndexHtml: () => [{ tag: 'script', children: GUARD, injectTo: 'head-prepend' }],
  }
}
