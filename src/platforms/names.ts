import type { Locale, Text } from '../text.ts'

/** A platform as far as texts name it. */
export interface Named {
  readonly id: string
  readonly title: Text
}

const COMMA: Text = { en: ', ', zh: '、' }
const THE_WEB: Text = { en: 'the web', zh: 'Web 标准' }

/** Joins words to an enumeration, e.g. `Weex, Taro and the web`. */
export function enumerate(names: readonly string[], locale: Locale): string {
  if (names.length < 2) return names.join('')
  const head = names.slice(0, -1).join(COMMA[locale])
  const last = names.at(-1)!
  if (locale === 'en') return `${head} and ${last}`
  return `${head}${/\w$/.test(head) ? ' ' : ''}和${/^\w/.test(last) ? ' ' : ''}${last}`
}

/** Returns the names of the platforms with an API of their own, in the order of the list. */
export function nativeNames([, ...natives]: readonly Named[], locale: Locale): string {
  return enumerate(
    natives.map(({ title }) => title[locale]),
    locale,
  )
}

/** Returns the names of all platforms, the baseline last. */
export function allNames([, ...natives]: readonly Named[], locale: Locale): string {
  return enumerate([...natives.map(({ title }) => title[locale]), THE_WEB[locale]], locale)
}
