import type { HeadConfig, TransformContext } from 'vitepress'
import { pageLocale } from './page-locale.ts'
import { FEED_TITLE, feedPath } from './plugins/changelog-feed.ts'

/**
 * Creates the head for search engines, chats and social networks: a description of the page, the
 * same page in the other language and, if the site's host is known, the address, the feed and a
 * picture.
 *
 * @param base The site's base path, with a slash at both ends.
 * @param origin Scheme and host of the site, e.g. `https://polysocket.example`; empty if unknown.
 */
export function pageHead(base: string, origin: string) {
  return ({ pageData, title, description, siteData }: TransformContext): HeadConfig[] => {
    const path = pageData.relativePath.replace(/(^|\/)index\.md$/, '$1')
    const locale = pageLocale(path)
    const card: HeadConfig[] = [
      meta('og:type', 'website'),
      meta('og:site_name', siteData.title),
      meta('og:title', title),
      meta('og:description', description),
      meta('og:locale', locale === 'zh' ? 'zh_CN' : 'en_US'),
    ]
    if (!origin || pageData.isNotFound) return card
    const site = origin + base
    const twin = locale === 'zh' ? path.slice('zh/'.length) : `zh/${path}`
    return [
      ...card,
      ['link', { rel: 'canonical', href: site + path }],
      alternate(locale, site + path),
      alternate(locale === 'zh' ? 'en' : 'zh', site + twin),
      feedLink(FEED_TITLE[locale], site + feedPath(locale)),
      meta('og:url', site + path),
      meta('og:image', `${site}cards/${locale}.png`),
      meta('og:image:width', '1200'),
      meta('og:image:height', '630'),
      ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
    ]
  }
}

/**
 * Returns a pattern for the tags of {@link pageHead} that require a known origin.
 *
 * @param origin Scheme and host in the tags.
 */
export function addressTags(origin: string): RegExp {
  const address = `${origin.replaceAll('.', '\\.')}[^"]*`
  return new RegExp(
    `\\s*<(?:link|meta) [^>]*"(?:${address}|og:image:\\w+|twitter:card)"[^>]*>`,
    'g',
  )
}

const meta = (property: string, content: string): HeadConfig => ['meta', { property, content }]

const alternate = (locale: 'en' | 'zh', href: string): HeadConfig => [
  'link',
  { rel: 'alternate', hreflang: locale === 'zh' ? 'zh-CN' : 'en', href },
]

const feedLink = (title: string, href: string): HeadConfig => [
  'link',
  { rel: 'alternate', type: 'application/rss+xml', title, href },
]

/** Creates the link that fetches the site's font with the page, before any style has asked for it. */
export function fontPreload({ assets }: Pick<TransformContext, 'assets'>): HeadConfig[] {
  const href = assets.find((path) => /\binter-latin-[^/]*\.woff2$/.test(path))
  if (!href) return []
  return [['link', { rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: '' }]]
}
