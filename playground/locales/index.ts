import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import type { Locale } from '../../src/text.ts'
import { en } from './en.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

/** The playground's words by language. */
export const words: Readonly<Record<Locale, Words>> = { en, zh }

interface Language {
  readonly locale: ComputedRef<Locale>
  /** The words of the current language, for templates. */
  readonly t: ComputedRef<Words>
}

const key: InjectionKey<Language> = Symbol('language')

/**
 * Sets the language for a component and everything below it.
 *
 * @param locale Getter, so that the page can change language under a living playground.
 */
export function provideLanguage(locale: () => Locale): Language {
  const current = computed(locale)
  const language = { locale: current, t: computed(() => words[current.value]) }
  provide(key, language)
  return language
}

/** The language of the playground around this component. */
export function useLanguage(): Language {
  const language = inject(key)
  if (!language) throw new Error('no language provided')
  return language
}
