import { describe, expect, it } from 'vitest'
import { pagesIn } from '../../../../.vitepress/reference/site.ts'
import { folders } from '../../../../.vitepress/reference/view.ts'
import { ports } from '../../../../src/platforms/lists/ports.ts'
import { readReference } from '../../../../src/reference/load.ts'
import { portedExample } from '../../../../src/reference/ported.ts'
import { escapeMarkup } from '../../../../src/writing/markup.ts'
import { portingGuide, portingPairs } from '../../../../src/reference/porting.ts'

const model = readReference()
const pages = { en: await pagesIn('en'), zh: await pagesIn('zh') }
const contentOf = (locale: 'en' | 'zh', path: string) =>
  pages[locale].find((page) => page.path === path)!.content

/** Returns the ids of headings and elements in a page's Markdown. */
const anchorsOf = (content: string): string[] =>
  [...content.matchAll(/\{#([\w-]+)\}$|\sid="([^"]+)"/gm)].map(([, a, b]) => a ?? b!)

describe('The generated pages', () => {
  it('are the same in both languages, down to every anchor', () => {
    const outline = (locale: 'en' | 'zh') =>
      pages[locale].map(({ path, content }) => [path, anchorsOf(content)])
    expect(outline('zh')).toEqual(outline('en'))
  })

  it('have a title and a description each', () => {
    for (const { path, title, description } of [...pages.en, ...pages.zh]) {
      expect(title, path).not.toBe('')
      expect(description, path).not.toBe('')
    }
  })

  it('are one for every concept, platform and pair of platforms', () => {
    const paths = pages.en.map(({ path }) => path)
    for (const { id } of model.concepts) expect(paths).toContain(folders.concept(id))
    for (const { id } of model.platforms) expect(paths).toContain(folders.platform(id))
    for (const { from, to } of portingPairs(model)) expect(paths).toContain(folders.port(from, to))
  })
})

describe('The page of a platform', () => {
  it('lists the failures that all forms of a call share once', () => {
    const content = contentOf('en', folders.platform('ohos'))
    const [, entry = ''] = content.split(/\{#websocket-connect\}\n/)
    const [connect = ''] = entry.split('\n###')
    expect(connect.match(/class="ref-form"/g)).toHaveLength(3)
    expect(connect.match(/2302001/g)).toHaveLength(1)
    expect(connect).toContain('Each form fails with')
  })
})

describe.each(['en', 'zh'] as const)('In %s,', (locale) => {
  it.each(model.platforms.map((platform) => [platform.id, platform] as const))(
    'the page of %s has an entry for every member, note and example',
    (id, platform) => {
      const anchors = anchorsOf(contentOf(locale, folders.platform(id)))
      for (const { anchor } of [...platform.members, ...platform.notes, ...platform.examples]) {
        expect(anchors).toContain(anchor)
      }
    },
  )

  it.each(model.platforms.map((platform) => [platform.id, platform] as const))(
    'the page of %s names the document it follows, with version and address, and every source',
    (id, { facts, notes }) => {
      const content = contentOf(locale, folders.platform(id))
      const { follows, version, today } = facts.document
      expect(follows.url).toMatch(/^https:/)
      expect(content).toContain(escapeMarkup(version[locale]))
      const [, listed = ''] = content.split('{#sources}')
      const evidence = [...notes, ...facts.errata, ...facts.footguns, ...facts.closeCodes]
        .flatMap((statement) => statement.evidence)
        .concat(follows, today?.source ?? [])
      for (const { source, url } of evidence) {
        expect(listed).toContain(escapeMarkup(source))
        if (url) expect(listed).toContain(`href="${escapeMarkup(url)}"`)
      }
    },
  )

  it.each(model.concepts.map((concept) => [concept.id, concept] as const))(
    'the page on %s has a section for every platform, and an example where there is one',
    (id, concept) => {
      const content = contentOf(locale, folders.concept(id))
      for (const { platform, examples } of concept.platforms) {
        const [, section = ''] = content.split(`<section data-platform="${platform}">`)
        const own = section.split('</section>')[0]!
        expect(own).toContain(`{#${platform}}`)
        if (examples.length > 0) expect(own).toContain(`<LiveExample platform="${platform}"`)
      }
    },
  )

  it('every porting guide shows four programs beside their ports', () => {
    for (const { from, to } of portingPairs(model)) {
      const content = contentOf(locale, folders.port(from, to))
      for (const id of ports[from]!.shown) {
        const { tier, changed, remarks } = portedExample(from, to, id)
        expect(content).toContain(`{#port-${id}}`)
        expect(content).toContain(
          `<LiveExample platform="${from}" id="${id}" lines="${changed.before.join(',')}" />`,
        )
        const port = `<LiveExample platform="${to}" id="port/${from}/${id}" lines="${changed.after.join(',')}" />`
        if (tier === 'impossible') expect(remarks).not.toEqual([])
        else expect(content).toContain(port)
      }
      expect(new Set(ports[from]!.shown).size).toBe(4)
    }
  })

  it('every trap of the porting guide has a program', () => {
    for (const { from, to } of portingPairs(model)) {
      const content = contentOf(locale, folders.port(from, to))
      for (const { platform, example } of portingGuide(model, from, to).traps) {
        expect(content).toContain(`<LiveExample platform="${platform}" id="${example}" />`)
      }
    }
  })
})
