import type { Locale } from '../../../src/text.ts'

/** Monaco's editor, its TypeScript support and the start of the language services. */
export type Monaco = ReturnType<(typeof import('./setup.ts'))['setUp']>

let loading: Promise<Monaco> | undefined

/**
 * Fetches Monaco, once per page; never on the server.
 *
 * @param locale Language of Monaco's menus and messages, fixed when Monaco loads, so a visitor who
 *   changes the site's language later keeps the first language.
 */
export function loadMonaco(locale: Locale): Promise<Monaco> {
  if (import.meta.env.SSR) return Promise.reject(new Error('Monaco needs a browser'))
  loading ??= load(locale).catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(locale: Locale): Promise<Monaco> {
  // Its messages are a global that the modules read while they load, so they must come first.
  if (locale === 'zh') await import('monaco-editor/nls/lang/zh-cn')
  const { setUp } = await import('./setup.ts')
  return setUp()
}
