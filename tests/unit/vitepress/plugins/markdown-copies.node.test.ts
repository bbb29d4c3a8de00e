import { describe, expect, it } from 'vitest'
import { listOfPages, plainMarkdown } from '../../../../.vitepress/plugins/markdown-copies.ts'
import { platformIds } from '../../../../src/platforms/list.ts'
import { tasks } from '../../../../src/platforms/tasks.ts'

describe('The Markdown of a page', () => {
  it('is the text alone, without scripts, comments and components', () => {
    const source = [
      '---\ntitle: Page\n---\n',
      '<script setup>\nimport A from "./A.vue"\n</script>\n',
      '# Page {#page}\n',
      '<!-- search: word -->\n',
      'Text with `code`.\n',
      '<Screenshot name="playground" alt="A picture" />\n',
    ].join('\n')
    expect(plainMarkdown(source)).toBe('# Page\n\nText with `code`.\n')
  })

  it('has the code of live examples', () => {
    const [id] = platformIds
    const text = plainMarkdown(`<LiveExample platform="${id}" id="${tasks[0]!.examples[id]}" />`)
    expect(text).toMatch(/^```ts\n[\s\S]*hello[\s\S]*\n```\n$/)
  })
})

describe('The list of pages', () => {
  it('leads to each page with a heading, English pages first', () => {
    const pages = [
      { path: 'zh/', text: '# 首页\n' },
      { path: 'guide/', text: '# Guide\n' },
      { path: 'none/', text: 'no heading\n' },
    ]
    expect(listOfPages(pages, '/sub/')).toBe(
      '# Polysocket\n\n- [Guide](/sub/guide/index.md)\n- [首页](/sub/zh/index.md)\n',
    )
  })
})
