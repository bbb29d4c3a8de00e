import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { createMarkdownRenderer, type MarkdownEnv, type MarkdownOptions } from 'vitepress'
import { fidelityTables } from '../../.vitepress/fidelity/markdown.ts'
import { performanceParts } from '../../.vitepress/performance/markdown.ts'
import { liveExamples } from '../../.vitepress/plugins/live-examples/index.ts'
import { platformNames } from '../../.vitepress/plugins/platform-names.ts'
import { recipeTabs } from '../../.vitepress/plugins/recipe-tabs.ts'
import { webLibraryParts } from '../../.vitepress/plugins/web-library-parts.ts'
import { pagesIn } from '../../.vitepress/reference/site.ts'
import { searchOptions } from '../../.vitepress/search/options.ts'
import { renderForSearch } from '../../.vitepress/search/render.ts'
import { splitIntoSections } from '../../.vitepress/search/sections.ts'
import type { Locale } from '../../src/text.ts'

const DOCS = 'docs'
const FOLDERS = { en: '', zh: 'zh/' } as const

/** Search of the site in a language: the pages of the results, the best first. */
export type Search = (query: string) => string[]

/**
 * Builds the search index of the site in a language as a build does, of the same parts, without
 * highlighted code.
 */
export async function buildSearch(locale: Locale): Promise<Search> {
  const options: MarkdownOptions = {
    highlight: (code) => `<pre>${code.replaceAll('<', '&lt;')}</pre>`,
    config(md) {
      liveExamples('/').markdown(md)
      platformNames(md)
      recipeTabs(md)
      webLibraryParts(md)
      fidelityTables(md)
      performanceParts(md)
    },
  }
  const md = await createMarkdownRenderer(DOCS, options, '/')
  const { options: indexOptions, searchOptions: queryOptions } = searchOptions
  const index = new MiniSearch<Record<string, string>>({
    storeFields: ['title', 'titles'],
    ...indexOptions,
    searchOptions: queryOptions,
  })
  for (const page of await pagesOf(locale)) {
    const path = page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '/')
    const raw = readIfThere(join(DOCS, page))
    const env = { path: page, relativePath: page, cleanUrls: false } as MarkdownEnv
    const html = await renderForSearch(raw, env, md)
    for (const { anchor, titles, text } of splitIntoSections(html)) {
      const id = anchor ? `/${path}#${anchor}` : `/${path}`
      if (index.has(id)) index.discard(id)
      index.add({ id, text, title: titles.at(-1)!, titles: titles.slice(0, -1).join() })
    }
  }
  return (query) => index.search(query).map(({ id }) => id as string)
}

/** Lists the pages of a language, written and generated, as Markdown files under the documents. */
async function pagesOf(locale: Locale): Promise<string[]> {
  const written = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^[^[]*\.md$/.test(file) && file.startsWith('zh/') === (locale === 'zh'),
  )
  const generated = (await pagesIn(locale)).map(({ path }) =>
    /^(reference|porting|reference\/matrix)$/.test(path) ? `${path}/index.md` : `${path}.md`,
  )
  return [...written, ...generated.map((page) => FOLDERS[locale] + page)]
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
