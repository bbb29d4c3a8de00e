import type { PageData } from 'vitepress'
import { describe, expect, it } from 'vitest'
import { addPlatformCards } from '../../../.vitepress/home.ts'
import { platforms } from '../../../src/platforms/index.ts'

const OWN = { title: 'Servers', details: '', link: '/guide/servers/', linkText: '' }

/** Returns the cards of a page. */
function cardsOf(relativePath: string, layout: string): { title: string; link: string }[] {
  const page = {
    relativePath,
    frontmatter: { layout, hero: { tagline: '' }, cards: [OWN] },
  } as unknown as PageData
  addPlatformCards(page)
  return page.frontmatter.cards
}

describe('the home page', () => {
  it.each([
    ['index.md', 'en', ''],
    ['zh/index.md', 'zh', '/zh'],
  ] as const)('has a card for each platform before its own (%s)', (path, locale, root) => {
    const links = platforms.map(({ id, title }) => ({
      title: title[locale],
      link: `${root}/playground/?platform=${id}`,
    }))
    expect(cardsOf(path, 'home')).toMatchObject([...links, OWN])
  })

  it('keeps a name with a hyphen on a line', () => {
    const hero = { tagline: 'For uni-app and Taro' }
    const page = { relativePath: 'index.md', frontmatter: { layout: 'home', hero } }
    addPlatformCards(page as unknown as PageData)
    expect(hero.tagline).toBe('For <span class="unbroken">uni-app</span> and Taro')
  })

  it('is the only page with such cards', () => {
    expect(cardsOf('guide/index.md', 'doc')).toEqual([OWN])
  })
})
