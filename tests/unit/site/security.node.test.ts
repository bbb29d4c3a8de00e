import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const PAGES = ['docs/guide/security.md', 'docs/zh/guide/security.md']

/** The tests that a page names, as `file › title`, in order. */
function namedTests(page: string): { file: string; title: string }[] {
  const found = readFileSync(page, 'utf8').matchAll(/`(tests\/\S+) › ([^`]+)`/g)
  return [...found].map(([, file, title]) => ({ file: file!, title: title! }))
}

/** Apostrophes are as they are in the source, or escaped. */
const plain = (text: string): string => text.replaceAll("\\'", "'")

describe('the threat model', () => {
  const named = namedTests(PAGES[0]!)

  it.each(named)('names a test that exists: $file › $title', ({ file, title }) => {
    expect(existsSync(file), file).toBe(true)
    expect(plain(readFileSync(file, 'utf8'))).toContain(title)
  })

  it('names a test under every boundary', () => {
    const [, boundaries] = /^## What each boundary stops\n([^]*?)^## /m.exec(
      readFileSync(PAGES[0]!, 'utf8'),
    )!
    const sections = boundaries!.split(/^### /m).slice(1)
    expect(sections.length).toBeGreaterThan(5)
    for (const section of sections) expect(section).toMatch(/^- `tests\/\S+ › /m)
  })

  it('rests on the same tests in both languages', () => {
    expect(namedTests(PAGES[1]!)).toEqual(named)
  })
})
