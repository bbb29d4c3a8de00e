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

/** The words that have been fetched, by language; a page fetches those of its own alone. */
const fetched = shallowReactive<Partial<Record<Locale, Words>>>({})

/** Fetches the words of a language. What shows any waits for it before it is made. */
export async function fetchWords(locale: Locale): Promise<void> {
  fetched[locale] ??= locale === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en
}

/** Also fetches the words that a component shows. */
export async function withWords<T>(locale: Locale, component: Promise<T>): Promise<T> {
  return (await Promise.all([component, fetchWords(locale)]))[0]
}

/**
 * The words of a language that has been fetched. Where it becomes another language, the words follow
 * as soon as they have come.
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
 * Sets the language for a component and everything below it.
 *
 * @param locale Of a language whose words have been fetched.
 */
export function provideLanguage(locale: () => Locale): Language {
  const current = computed(locale)
  const language = { locale: current, t: useWords(locale) }
  provide(key, language)
  return language
}

/** The language of the playground around this component. */
export function useLanguage(): Language {
  const language = inject(key)
  if (!language) throw new Error('no language provided')
  return language
}
