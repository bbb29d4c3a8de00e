import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../../../../.vitepress/locales/en.ts'
import { zh } from '../../../../.vitepress/locales/zh.ts'

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !file.startsWith('public'))
  .map((file) => file.replaceAll('\\', '/'))
const english = pages.filter((page) => !page.startsWith('zh/'))
const chinese = pages.filter((page) => page.startsWith('zh/'))

const read = (page: string) => readFileSync(join('docs', page), 'utf8')
/** Returns a page's text without code. */
const prose = (page: string) => read(page).replace(/^(```+)[^]*?^\1|`[^`]*`/gm, '')
/** Returns whether a page is a template filled by the build, without prose. */
const isTemplate = (page: string) => /\[\w+\]/.test(page)
const headings = (page: string) =>
  [...read(page).matchAll(/^(#+) /gm)].map(([, marks]) => marks!.length)

/** Returns every address in a part of the theme's configuration. */
function links(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'link' && typeof inner === 'string' ? [inner] : links(inner),
  )
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

  test.each(chinese.filter((page) => !isTemplate(page)))('%s is written in Chinese', (page) => {
    expect(prose(page)).toMatch(/\p{Script=Han}{4}/u)
  })

  test.each(english)('%s is written in English', (page) => {
    expect(prose(page)).not.toMatch(/\p{Script=Han}{4}/u)
  })
})

describe('the navigation', () => {
  test('leads to the same pages in both languages', () => {
    const { nav, sidebar } = en.themeConfig!
    const there = [...links(zh.themeConfig!.nav), ...links(zh.themeConfig!.sidebar)]
    expect(there).toEqual([...links(nav), ...links(sidebar)].map((link) => `/zh${link}`))
  })
})
