import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { families } from '../../hostile/programs/index.ts'

const PAGES = ['docs/guide/security.md', 'docs/zh/guide/security.md']

/** Returns the tests named by a page, as `file › title`, in order. */
function namedTests(page: string): { file: string; title: string }[] {
  const found = readFileSync(page, 'utf8').matchAll(/`(tests\/\S+) › ([^`]+)`/g)
  return [...found].map(([, file, title]) => ({ file: file!, title: title! }))
}

const PROGRAMS = /^tests\/hostile\/programs\/(\w+)\.ts$/

/** Returns whether a file has a test, or a hostile program, of exactly this name. */
function has(file: string, title: string): boolean {
  const [, family] = PROGRAMS.exec(file) ?? []
  if (family) {
    return families.some(
      ({ name, programs }) => name === family && programs.some(({ id }) => id === title),
    )
  }
  const source = readFileSync(file, 'utf8').replaceAll("\\'", "'")
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => source.includes(quoted))
}

describe('the threat model', () => {
  const named = namedTests(PAGES[0]!)

  it.each(named)('names a test that exists: $file › $title', ({ file, title }) => {
    expect(existsSync(file), file).toBe(true)
    expect(has(file, title), title).toBe(true)
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
