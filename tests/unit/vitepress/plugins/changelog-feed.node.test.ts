import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMarkdownRenderer, disposeMdItInstance } from 'vitepress'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { changelogFeed } from '../../../../.vitepress/plugins/changelog-feed.ts'

const SOURCE = `# Changelog

## 0.2.0 (2027-01-31)

- A fix of \`send()\` & <b>more</b>: [guide](/guide/).

## 0.1.0

Not yet released.
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'polysocket-feed-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Renders changelogs, and resolves with the text of a feed. */
async function feedOf(paths: readonly string[], file: string): Promise<string> {
  const feed = changelogFeed('/sub/', 'https://a.example')
  // VitePress keeps the first renderer.
  disposeMdItInstance()
  const md = await createMarkdownRenderer('docs', { config: feed.markdown }, '/sub/')
  for (const relativePath of paths) {
    await md.renderAsync(SOURCE, { path: '', cleanUrls: false, relativePath, includes: [] })
  }
  await feed.write(folder)
  return readFile(join(folder, file), 'utf8')
}

it('has an item per version, with a date where the version has one', async () => {
  const text = await feedOf(['changelog.md', 'guide/index.md'], 'feed.xml')
  const page = 'https://a.example/sub/changelog/'
  expect(text).toContain(`<title>Polysocket changelog</title>\n<link>${page}</link>`)
  expect(text).toContain('<language>en</language>')
  expect(text.match(/<item>/g)).toHaveLength(2)
  expect(text).toContain(`<title>Polysocket 0.2.0</title>\n<link>${page}#`)
  expect(text).toContain('<pubDate>Sun, 31 Jan 2027 00:00:00 GMT</pubDate>')
  expect(text).toContain('<title>Polysocket 0.1.0</title>')
  expect(text.match(/<pubDate>/g)).toHaveLength(1)
})

it('has the text of a version as HTML, with whole addresses', async () => {
  const text = await feedOf(['changelog.md'], 'feed.xml')
  expect(text).toContain('&lt;code&gt;send()&lt;/code&gt; &amp;amp; &lt;b&gt;more&lt;/b&gt;')
  expect(text).toContain('href=&quot;https://a.example/sub/guide/')
})

it('is in the language of its changelog', async () => {
  const text = await feedOf(['changelog.md', 'zh/changelog.md'], 'zh/feed.xml')
  expect(text).toContain('<title>Polysocket 更新日志</title>')
  expect(text).toContain('<language>zh-CN</language>')
  expect(text).toContain('<link>https://a.example/sub/zh/changelog/</link>')
})
