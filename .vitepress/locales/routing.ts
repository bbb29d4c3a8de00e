import type { DefaultTheme } from 'vitepress'

/**
 * Returns the target of the language menu: the page's twin, without query and hash. Otherwise the
 * query and hash of the page's arrival would be carried along, long after the playground has moved
 * on from them.
 *
 * The function must be self-contained: VitePress sends the source text to the page.
 */
export const twinOf: DefaultTheme.I18nRouting = (_data, route, targetLocale) => {
  const page = route.data.relativePath.replace(/^zh\//, '').replace(/(^|\/)index\.md$/, '$1')
  return `${targetLocale === 'root' ? '/' : `/${targetLocale}/`}${page}`
}
