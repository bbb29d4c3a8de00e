import { describe, expect, it } from 'vitest'
import { extractField, MARKS, processTerm } from '../../../../.vitepress/search/options.ts'
import { splitIntoSections } from '../../../../.vitepress/search/sections.ts'
import { buildSearch } from '../../../support/search-index.ts'
import { questions } from './questions.ts'

describe.each(['en', 'zh'] as const)('Search in %s', async (locale) => {
  const search = await buildSearch(locale)

  it.each(questions[locale])('answers “%s” with %s', (question, page) => {
    const results = search(question)
    const first = results[0] ?? 'nothing'
    // A question about a page may lead to any section of the page.
    const found = page.includes('#') ? first : first.replace(/#.*/, '')
    expect(found, results.slice(0, 5).join('\n')).toBe(page)
  })
})

describe('The index', () => {
  it('has the further words of a section in a field of their own', () => {
    const section = { title: 'Retry', text: `${MARKS[0]}reconnect${MARKS[1]} Connect again.` }
    expect(extractField(section, 'words')).toBe('reconnect')
    expect(extractField(section, 'text')).toBe(' Connect again.')
    expect(extractField(section, 'title')).toBe('Retry')
  })

  it('leaves out words of a question without meaning of their own', () => {
    expect(['How', 'does', 'it', 'reconnect'].map(processTerm)).toEqual([
      null,
      null,
      null,
      'reconnect',
    ])
  })

  it('is cut at the headings, each with the headings above', () => {
    const heading = (level: number, title: string) =>
      `<h${level} id="${title}" tabindex="-1">${title} <a class="header-anchor" href="#${title}">#</a></h${level}>`
    const html = `${heading(1, 'a')}<p>one</p>${heading(2, 'b')}<p>two</p>${heading(2, 'c')}<p>3</p>`
    expect(splitIntoSections(html)).toEqual([
      { anchor: '', titles: ['a'], text: 'one' },
      { anchor: 'b', titles: ['a', 'b'], text: 'two' },
      { anchor: 'c', titles: ['a', 'c'], text: '3' },
    ])
  })
})
