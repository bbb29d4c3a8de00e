import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type ScreenshotName,
  screenshotFile,
  screenshots,
} from '../../../../.vitepress/theme/screenshots.ts'

const PUBLIC = join('docs', 'public')
/** Maximum bytes of a picture, to limit load time and the size of the repository. */
const MAX_BYTES = 80_000

/** Every picture of a page, with the page's language. */
const shown = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...readFileSync(join('docs', file), 'utf8').matchAll(/<Screenshot\b([^>]*)\/>/g)].map(
      ([, attributes = '']) => ({
        page: file.replaceAll('\\', '/'),
        name: /\bname="([^"]*)"/.exec(attributes)?.[1] ?? '',
        alt: /\balt="([^"]*)"/.exec(attributes)?.[1] ?? '',
      }),
    ),
  )

/**
 * Returns width and height in pixels, from the extended header written by Chromium (RFC 9649, 2.7).
 */
function sizeOf(file: string): [width: number, height: number] {
  const bytes = readFileSync(file)
  expect(bytes.toString('latin1', 8, 16), file).toBe('WEBPVP8X')
  return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]
}

describe('the pictures of the guide', () => {
  test('are shown in both languages', () => {
    const of = (locale: string) =>
      shown.filter(({ page }) => page.startsWith('zh/') === (locale === 'zh'))
    const names = (locale: string) => of(locale).map(({ name }) => name)
    // A picture may be on more than one page.
    expect([...new Set(names('en'))].toSorted()).toEqual(Object.keys(screenshots).toSorted())
    expect(names('zh')).toEqual(names('en'))
  })

  test.each(shown)('$name on $page exists in light and dark', ({ page, name }) => {
    const locale = page.startsWith('zh/') ? 'zh' : 'en'
    const { width, height, scale } = screenshots[name as ScreenshotName]
    for (const theme of ['light', 'dark'] as const) {
      const file = join(PUBLIC, screenshotFile(locale, theme, name as ScreenshotName))
      expect(sizeOf(file)).toEqual([width * scale, height * scale])
      expect(statSync(file).size, file).toBeLessThanOrEqual(MAX_BYTES)
    }
  })

  test.each(shown)('$name on $page is described in the language of the page', ({ page, alt }) => {
    expect(/\p{Script=Han}{4}/u.test(alt)).toBe(page.startsWith('zh/'))
    expect(alt.length).toBeGreaterThan(20)
  })

  test('are all in use', () => {
    const files = Object.keys(screenshots).flatMap((name) =>
      (['en', 'zh'] as const).flatMap((locale) =>
        (['light', 'dark'] as const).map((theme) =>
          screenshotFile(locale, theme, name as ScreenshotName),
        ),
      ),
    )
    const there = readdirSync(join(PUBLIC, 'screenshots')).map((file) => `screenshots/${file}`)
    expect(there.toSorted()).toEqual(files.toSorted())
  })
})
