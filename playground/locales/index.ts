import {
  computed,
  inject,
  provide,
  shallowReactive,
  watch,
  type ComputedRef,
  type InjectionKey,
} from 'vue'
import type { Locale } from '../../src/text.ts'
import type { Words } from './words.ts'

/** The fetched words, by language; a page fetches only the words of the page's language. */
const fetched = shallowReactive<Partial<Record<Locale, Words>>>({})

/** Fetches the words of a language. Components with words are created after the fetch. */
export async function fetchWords(locale: Locale): Promise<void> {
  fetched[locale] ??= locale === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en
}

/** Fetches a component together with the words. */
export async function withWords<T>(locale: Locale, component: Promise<T>): Promise<T> {
  return (await Promise.all([component, fetchWords(locale)]))[0]
}

/**
 * Returns the words of a fetched language. When the language changes, the words follow after the
 * new words have loaded.
 */
export function useWords(locale: () => Locale): ComputedRef<Words> {
  watch(locale, (now) => void fetchWords(now).catch(() => {}))
  return computed((before?: Words) => {
    const words = fetched[locale()] ?? before
    if (!words) throw new Error(`the words of "${locale()}" were not fetched`)
    return words
  })
}

interface Language {
  readonly locale: ComputedRef<Locale>
  /** The words of the current language, for templates. */
  readonly t: ComputedRef<Words>
}

const key: InjectionKey<Language> = Symbol('language')

/**
 * Sets the language for a component and everything below.
 *
 * @param locale A language with fetched words.
 */
export function provideLanguage(locale: () => Locale): Language {
  const current = computed(locale)
  const language = { locale: current, t: useWords(locale) }
  provide(key, language)
  return language
}

/** Returns the language of the surrounding playground. */
export function useLanguage(): Language {
  const language = inject(key)
  if (!language) throw new Error('no language provided')
  return language
}
