import { describe, expect, test } from 'vitest'
import {
  cssLength,
  embedAddress,
  embedHtml,
} from '../../../../../../playground/panels/share/embed/snippet.ts'

const URL = 'https://site.example/sub/zh/playground/#1.abc'
const parts = {
  url: URL,
  mode: 'simulated',
  options: {},
  title: 'An example',
  width: '100%',
  height: '480px',
} as const

describe('the address of a frame', () => {
  test('is beside the playground’s, in its language, with its program', () => {
    expect(embedAddress(URL, {})).toBe('https://site.example/sub/zh/embed/#1.abc')
  })

  test('has the options before the program', () => {
    expect(embedAddress('https://site.example/playground#1.abc', { theme: 'dark' })).toBe(
      'https://site.example/embed/?theme=dark#1.abc',
    )
  })
})

describe('the HTML of a frame', () => {
  test('is loaded when it is scrolled to, has a name and may copy', () => {
    const html = embedHtml(parts)
    expect(html).toMatch(/^<iframe\n[\s\S]*\n><\/iframe>$/)
    expect(html).toContain('src="https://site.example/sub/zh/embed/#1.abc"')
    expect(html).toContain('title="An example"')
    expect(html).toContain('loading="lazy"')
    expect(html).toContain('allow="clipboard-write"')
  })

  test('may ask for private addresses only in live mode', () => {
    expect(embedHtml(parts)).not.toContain('local-network')
    expect(embedHtml({ ...parts, mode: 'live' })).toContain('local-network-access')
  })

  test('lets nothing out of an attribute', () => {
    const html = embedHtml({ ...parts, title: '"><script>alert(1)</script>&' })
    expect(html).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"')
  })
})

describe('a length', () => {
  test.each([
    ['480', '480px'],
    [' 50% ', '50%'],
    ['80dvh', '80dvh'],
    ['', '1px'],
    ['wide', '1px'],
    ['1px; position: fixed', '1px'],
  ])('%o is %s', (text, css) => expect(cssLength(text, '1px')).toBe(css))
})
