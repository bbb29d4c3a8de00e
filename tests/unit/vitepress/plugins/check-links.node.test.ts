import { describe, expect, it } from 'vitest'
import {
  findBroken,
  formatBroken,
  readPage,
} from '../../../../.vitepress/plugins/check-links/pages.ts'

const page = (file: string, article: string) =>
  readPage(file, `<html><main><h1>Title</h1>${article}</main></html>`)

/** Returns the findings on a site with an additional page, containing the link in the article. */
function check(link: string, base = '/sub/'): string[] {
  const pages = [
    page('index.html', `<p>words</p><a href="${link}">link</a>`),
    page('reference/open/index.html', '<h2 id="web-on-open">Open</h2>'),
  ]
  const files = new Set([...pages.map(({ file }) => file), 'assets/app.js'])
  return findBroken(pages, files, base).map(formatBroken)
}

describe('A link of the built site', () => {
  it.each([
    'reference/open/',
    './reference/open/#web-on-open',
    '/sub/reference/open/#web-on-open',
    '/sub/assets/app.js',
    'https://example.com/#anything',
    'mailto:someone@example.com',
    '#',
  ])('may be %s', (link) => {
    expect(check(link)).toEqual([])
  })

  it.each([
    ['reference/close/', 'no such page'],
    ['reference/open', 'no such page'],
    ['reference/open/#web-on-close', 'no such anchor'],
    ['#nowhere', 'no such anchor'],
    ['/reference/open/', 'no such page'],
  ])('may not be %s', (link, problem) => {
    expect(check(link)).toEqual([`  index.html: ${link}: ${problem}`])
  })

  it('may carry a program to the playground', () => {
    const pages = [
      page('index.html', '<p>words</p><a href="./playground/#1.abc">run</a>'),
      page('playground/index.html', '<p>words</p>'),
    ]
    expect(findBroken(pages, new Set(pages.map(({ file }) => file)), '/')).toEqual([])
  })
})

describe('A page of the built site', () => {
  it('has to say something beside its title', () => {
    expect(
      findBroken([page('index.html', '<p>\u200b </p>')], new Set(), '/').map(formatBroken),
    ).toEqual(['  index.html: the page is empty'])
  })

  it('has no id twice', () => {
    const twice = page('index.html', '<p id="a">words</p><p id="a">more</p>')
    expect(findBroken([twice], new Set(), '/').map(formatBroken)).toEqual([
      '  index.html: #a: this id stands twice',
    ])
  })
})
