import type { HeadConfig, TransformContext } from 'vitepress'
import { describe, expect, test } from 'vitest'
import { pageHead } from '../../../.vitepress/head.ts'

/** Returns the build's page data used in the head. */
const pageAt = (relativePath: string, isNotFound = false) =>
  ({
    pageData: { relativePath, isNotFound },
    title: 'Title | Polysocket',
    description: 'Description',
    siteData: { title: 'Polysocket' },
  }) as unknown as TransformContext

const find = (head: HeadConfig[], key: string, value: string) =>
  head.filter(([, attributes]) => attributes[key] === value).map(([, attributes]) => attributes)

describe('the head of a page', () => {
  test('says what the page is, wherever the site stands', () => {
    const head = pageHead('/', '')(pageAt('zh/guide/index.md'))
    expect(find(head, 'property', 'og:title')[0]!.content).toBe('Title | Polysocket')
    expect(find(head, 'property', 'og:locale')[0]!.content).toBe('zh_CN')
    expect(head.some(([tag]) => tag === 'link')).toBe(false)
  })

  test.each([
    ['guide/index.md', 'https://a.example/sub/guide/', 'https://a.example/sub/zh/guide/'],
    ['zh/guide/index.md', 'https://a.example/sub/zh/guide/', 'https://a.example/sub/guide/'],
    ['index.md', 'https://a.example/sub/', 'https://a.example/sub/zh/'],
    ['zh/index.md', 'https://a.example/sub/zh/', 'https://a.example/sub/'],
  ])('names the address of %s and of its twin', (path, own, twin) => {
    const head = pageHead('/sub/', 'https://a.example')(pageAt(path))
    expect(find(head, 'rel', 'canonical')).toEqual([{ rel: 'canonical', href: own }])
    const alternates = find(head, 'rel', 'alternate')
    const twins = alternates.filter(({ hreflang }) => hreflang).map(({ href }) => href)
    expect(twins).toEqual([own, twin])
    const [feed, ...others] = alternates.filter(({ type }) => type === 'application/rss+xml')
    const folder = path.startsWith('zh/') ? 'zh/' : ''
    expect(feed!.href).toBe(`https://a.example/sub/${folder}feed.xml`)
    expect(others).toEqual([])
    expect(find(head, 'property', 'og:url')[0]!.content).toBe(own)
  })

  test('shows a card in the language of the page', () => {
    const image = (path: string) =>
      find(pageHead('/', 'https://a.example')(pageAt(path)), 'property', 'og:image')[0]!.content
    expect(image('links/index.md')).toBe('https://a.example/cards/en.png')
    expect(image('zh/links/index.md')).toBe('https://a.example/cards/zh.png')
  })

  test('gives the page for missing addresses no address of its own', () => {
    const head = pageHead('/', 'https://a.example')(pageAt('404.md', true))
    expect(find(head, 'rel', 'canonical')).toEqual([])
  })
})
