import { platforms } from '../src/platforms/index.ts'
import { allNames, nativeNames } from '../src/platforms/names.ts'
import type { Locale } from '../src/text.ts'

const code = (ids: readonly string[]) => ids.map((id) => `\`${id}\``)
const ids = platforms.map(({ id }) => id)

/** What a page may ask of the list of platforms, as `%name%`. */
const NAMES: Readonly<Record<string, (locale: Locale) => string>> = {
  platforms: (locale) => allNames(platforms, locale),
  'native-platforms': (locale) => nativeNames(platforms, locale),
  'platform-ids': (locale) => code(ids).join(locale === 'zh' ? '、' : ', '),
  'platform-list': () => ids.join(','),
  'platform-imports': () => code([`polysocket/${ids[0]}`, ...ids.slice(1)]).join(' '),
}

/** Puts the names of the platforms into the `%platforms%` and the like of a page's text. */
export function withNames(text: string, locale: Locale): string {
  return text.replace(/%([a-z-]+)%/g, (mark, name: string) =>
    Object.hasOwn(NAMES, name) ? NAMES[name]!(locale) : mark,
  )
}
