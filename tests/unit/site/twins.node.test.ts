import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../../../.vitepress/locales/en.ts'
import { zh } from '../../../.vitepress/locales/zh.ts'

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !file.startsWith('public'))
  .map((file) => file.replaceAll('\\', '/'))
const english = pages.filter((page) => !page.startsWith('zh/'))
const chinese = pages.filter((page) => page.startsWith('zh/'))

const read = (page: string) => readFileSync(join('docs', page), 'utf8')
const headings = (page: string) =>
  [...read(page).matchAll(/^(#+) /gm)].map(([, marks]) => marks!.length)

/** Every address in a part of the theme's configuration. */
function links(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'link' && typeof inner === 'string' ? [inner] : links(inner),
  )
}

/** The file that an address of the site is made from. */
function fileOf(link: string): string[] {
  const path = link.replace(/[?#].*$/, '').replace(/^\/|\/$/g, '')
  return [`${path}.md`, join(path, 'index.md')]
}

describe('the pages', () => {
  test('exist in English', () => {
    expect(english.length).toBeGreaterThan(3)
  })

  test.each(english)('%s has its twin in Chinese, with the same headings', (page) => {
    expect(chinese).toContain(`zh/${page}`)
    expect(headings(`zh/${page}`)).toEqual(headings(page))
  })

  test.each(chinese)('%s has its twin in English', (page) => {
    expect(english).toContain(page.slice('zh/'.length))
  })

  test.each(chinese)('%s is written in Chinese', (page) => {
    expect(read(page)).toMatch(/\p{Script=Han}{4}/u)
  })

  test.each(english)('%s is written in English', (page) => {
    expect(read(page)).not.toMatch(/\p{Script=Han}{4}/u)
  })
})

describe('the navigation', () => {
  test.each([
    ['English', en],
    ['Chinese', zh],
  ])('in %s leads to pages that exist', (_, locale) => {
    const { nav, sidebar } = locale.themeConfig!
    for (const link of [...links(nav), ...links(sidebar)]) {
      expect(pages.some((page) => fileOf(link).includes(page))).toBe(true)
    }
  })

  test('leads to the same pages in both languages', () => {
    const { nav, sidebar } = en.themeConfig!
    const there = [...links(zh.themeConfig!.nav), ...links(zh.themeConfig!.sidebar)]
    expect(there).toEqual([...links(nav), ...links(sidebar)].map((link) => `/zh${link}`))
  })
})
