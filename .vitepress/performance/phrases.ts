import { platforms } from '../../src/platforms/index.ts'
import type { Locale } from '../../src/text.ts'
import { sitePhrases } from './phrases/site.ts'
import { workPhrases } from './phrases/work.ts'
import { words } from './words.ts'

/** Chinese for the bench's names of measurements, keyed by English, and of platforms, keyed by id. */
const chinese: Readonly<Record<string, string>> = {
  ...workPhrases,
  ...sitePhrases,
  ...Object.fromEntries(platforms.map(({ id, title }) => [id, title.zh])),
}

/** Names composed of other names, such as a platform's before a measured quantity. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^(\d+) smaller files$/, '其余 $1 个较小的文件'],
  [/^[\w@.\- /]+\.\w+$/, '$&'],
  [/^[\d,]+$/, '$&'],
  [/^([\d,]+) messages$/, '$1 条消息'],
  [/^([\d,]+) console lines$/, '控制台 $1 行'],
]

const titles = new Map(platforms.map(({ id, title }) => [id, title.en]))

/**
 * Returns a translator of the bench's names; a name without Chinese stays unchanged. Platforms have
 * the site's names in both languages.
 */
export function phraseIn(locale: Locale): (english: string) => string {
  return locale === 'en' ? withTitles : (english) => translated(english) ?? english
}

const withTitles = (english: string) =>
  english
    .split(': ')
    .map((part) => titles.get(part) ?? part)
    .join(': ')

/**
 * Returns the Chinese of a name, or of the parts around a colon; `undefined` without a translation.
 */
export function translated(english: string): string | undefined {
  if (Object.hasOwn(chinese, english)) return chinese[english]
  const pattern = patterns.find(([form]) => form.test(english))
  if (pattern) return english.replace(...pattern)
  const [, unit] = /^processor time per (.+)$/.exec(english) ?? []
  if (unit) {
    const per = translated(unit)
    return per && words.zh.cost.replace('{per}', per)
  }
  const colon = english.indexOf(': ')
  if (colon === -1) return undefined
  const [before, after] = [english.slice(0, colon), english.slice(colon + 2)].map(translated)
  return before === undefined || after === undefined ? undefined : `${before}：${after}`
}
