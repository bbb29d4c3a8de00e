import type { Locale } from '../../src/text.ts'
import { sitePhrases } from './phrases/site.ts'
import { workPhrases } from './phrases/work.ts'
import { words } from './words.ts'

/** Chinese for the names that the bench gives to what it measures, by their English. */
const chinese: Readonly<Record<string, string>> = { ...workPhrases, ...sitePhrases }

/** Names that other names are made of, such as a platform's before what was measured of it. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^(\d+) smaller files$/, '其余 $1 个较小的文件'],
  [/^[\w@.\- /]+\.\w+$/, '$&'],
  [/^[\d,]+$/, '$&'],
  [/^([\d,]+) messages$/, '$1 条消息'],
  [/^([\d,]+) console lines$/, '控制台 $1 行'],
]

/** Gives what the bench calls something in a language; what has no Chinese stays as it is. */
export function phraseIn(locale: Locale): (english: string) => string {
  return locale === 'en' ? (english) => english : (english) => translated(english) ?? english
}

/** The Chinese of a name, or of its parts about a colon; `undefined` where there is none. */
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
