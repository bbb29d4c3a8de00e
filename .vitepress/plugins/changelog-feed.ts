import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { Locale, Text } from '../../src/text.ts'
import { pageLocale } from '../page-locale.ts'
import { rss, type FeedItem } from '../rss.ts'

const CHANGELOG = /^(zh\/)?changelog(\.md|\/index\.md)$/

/** Name of the feed, in readers and in the head of pages. */
export const FEED_TITLE: Text = { en: 'Polysocket changelog', zh: 'Polysocket 更新日志' }

/** Returns the path of the feed in a language, within the site. */
export const feedPath = (locale: Locale): string => `${locale === 'zh' ? 'zh/' : ''}feed.xml`

/**
 * Writes a feed of each language's changelog: an item per heading of the second level.
 *
 * @param base The site's base path, with a slash at both ends.
 * @param origin Scheme and host of the site.
 * @returns The last part of `markdown.config` and the part for `buildEnd`; both belong together.
 */
export function changelogFeed(
  base: string,
  origin: string,
): { markdown: (md: MarkdownRenderer) => void; write: (folder: string) => Promise<void> } {
  const kept = new Map<Locale, readonly FeedItem[]>()
  const pageOf = (locale: Locale) => `${origin}${base}${locale === 'zh' ? 'zh/' : ''}changelog/`

  function markdown(md: MarkdownRenderer): void {
    md.core.ruler.push('changelog-feed', (state) => {
      const { relativePath, includes } = state.env as MarkdownEnv & { includes?: unknown }
      // The search renders pages as well, without includes, and cuts them.
      if (!relativePath || !includes || !CHANGELOG.test(relativePath)) return
      const locale = pageLocale(relativePath)
      const starts = state.tokens.flatMap(({ type, tag }, at) =>
        type === 'heading_open' && tag === 'h2' ? [at] : [],
      )
      const items = starts.map((start, index): FeedItem => {
        // A heading is three tokens: its start, its text and its end.
        const body = state.tokens.slice(start + 3, starts[index + 1])
        const html = md.renderer.render(body, md.options, state.env)
        const [, version, date] = /^(.*?)(?: \((\d{4}-\d\d-\d\d)\))?$/.exec(
          state.tokens[start + 1]!.content.replace(/ \{#[\w-]+\}$/, ''),
        )!
        return {
          title: `Polysocket ${version}`,
          link: `${pageOf(locale)}#${state.tokens[start]!.attrGet('id')}`,
          date,
          html: html.replaceAll(' v-pre', '').replaceAll(`="${base}`, `="${origin}${base}`),
        }
      })
      kept.set(locale, items)
    })
  }

  async function write(folder: string): Promise<void> {
    for (const [locale, items] of kept) {
      const file = join(folder, feedPath(locale))
      await mkdir(dirname(file), { recursive: true })
      const channel = {
        title: FEED_TITLE[locale],
        link: pageOf(locale),
        self: `${origin}${base}${feedPath(locale)}`,
        language: locale === 'zh' ? 'zh-CN' : 'en',
      }
      await writeFile(file, rss(channel, items))
    }
  }

  return { markdown, write }
}
