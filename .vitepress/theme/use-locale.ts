import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'
import type { Locale } from '../../src/text.ts'

/** Returns the language of the current page. */
export function useLocale(): ComputedRef<Locale> {
  const { lang } = useData()
  return computed(() => (lang.value.startsWith('zh') ? 'zh' : 'en'))
}
