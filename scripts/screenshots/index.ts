/**
 * `npm run screenshots`: takes the pictures of the guide from the built site, in every language and
 * theme, and writes the pictures into the public folder. Arguments select pictures by name, e.g.
 * `npm run screenshots -- phone`; `cards` are the preview pictures of links to the site.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import {
  type ScreenshotName,
  screenshotFile,
  screenshots,
} from '../../.vitepress/theme/screenshots.ts'
import { Playground } from '../../tests/e2e/support/playground.ts'
import { chromiumPath } from '../../tests/support/chromium.ts'
import { serveStatic } from '../../tests/support/static-server.ts'
import { drawCard } from './card.ts'
import { type Shot, shots } from './shots.ts'

const SITE = join('.vitepress', 'dist')
const FOLDERS = { en: '', zh: '/zh' } as const
/** WebP quality: below this value, small colored letters blur. */
const QUALITY = 85
const THEMES = ['light', 'dark'] as const

if (!existsSync(SITE)) {
  console.error('There is no built site yet. Build it first: npm run build')
  process.exit(1)
}

const wanted = process.argv.slice(2)
const selected = (Object.entries(shots) as [ScreenshotName, Shot][]).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
)
const site = await serveStatic(SITE)
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-background-networking'],
})
try {
  for (const [name, shot] of selected) {
    for (const locale of ['en', 'zh'] as const) {
      for (const theme of THEMES) {
        const file = screenshotFile(locale, theme, name)
        write(file, await take(name, shot, locale, theme))
      }
    }
  }
  if (wanted.length === 0 || wanted.includes('cards')) {
    for (const locale of ['en', 'zh'] as const) {
      write(`cards/${locale}.png`, await drawCard(browser, locale))
    }
  }
} finally {
  await browser.close()
  await site.close()
}

/** Takes a single picture in a new window, as displayed to a first-time visitor. */
async function take(
  name: ScreenshotName,
  { window: viewport, phone = false, arrange }: Shot,
  locale: 'en' | 'zh',
  colorScheme: 'light' | 'dark',
): Promise<Buffer> {
  const { width, height, scale } = screenshots[name]
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    isMobile: phone,
    hasTouch: phone,
    locale: locale === 'zh' ? 'zh-CN' : 'en-US',
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const corner = await arrange(new Playground(page, site.url + FOLDERS[locale], locale))
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  const { x, y } = (await corner.boundingBox())!
  const picture = await page.screenshot({
    type: 'webp',
    quality: QUALITY,
    clip: { x, y, width, height },
    animations: 'disabled',
  })
  await context.close()
  return picture
}

function write(file: string, picture: Buffer): void {
  const path = join('docs', 'public', file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, picture)
  console.log(`${path}  ${Math.round(picture.length / 1000)} kB`)
}
