import type { DefaultTheme } from 'vitepress'

/**
 * Where the language menu leads: to the page's twin, without query and hash. Those of the page's
 * arrival would come along otherwise, long after the playground has moved on from what they named.
 *
 * The function must stand on its own: VitePress sends its source text to the page.
 */
export const twinOf: DefaultTheme.I18nRouting = (_data, route, targetLocale) => {
  const page = route.data.relativePath.replace(/^zh\//, '').replace(/(^|\/)index\.md$/, '$1')
  return `${targetLocale === 'root' ? '/' : `/${targetLocale}/`}${page}`
}
