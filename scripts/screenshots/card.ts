import { readFile } from 'node:fs/promises'
import type { Browser } from '@playwright/test'
import { en } from '../../.vitepress/locales/en.ts'
import { zh } from '../../.vitepress/locales/zh.ts'
import type { Locale } from '../../src/text.ts'

const DESCRIPTIONS: Readonly<Record<Locale, string>> = {
  en: en.description!,
  zh: zh.description!,
}

/** Draws the preview picture of a link for chats and social networks: 1200 × 630 pixels. */
export async function drawCard(browser: Browser, locale: Locale): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
  const hero = await readFile('docs/public/hero.svg', 'utf8')
  await page.setContent(`<!doctype html><html lang="${locale === 'zh' ? 'zh-CN' : 'en'}"><style>
    body { margin: 0; height: 630px; display: flex; align-items: center; background: #fff;
      font-family: Inter, system-ui, 'Noto Sans CJK SC', sans-serif; color: #1f2933 }
    main { flex: 1; padding-inline: 80px 24px }
    h1 { margin: 0 0 28px; font-size: 84px; letter-spacing: -2px; color: #0f6f67 }
    p { margin: 0; font-size: 36px; line-height: 1.45; word-break: keep-all }
    svg { width: 500px; flex: none; margin-inline-end: 40px }
  </style><main><h1>Polysocket</h1><p>${DESCRIPTIONS[locale]}</p></main>${hero}`)
  const picture = await page.screenshot({ type: 'png' })
  await page.close()
  return picture
}
