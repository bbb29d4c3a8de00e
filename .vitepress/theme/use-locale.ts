import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'
import type { Locale } from '../../src/text.ts'

/** The language of the page that is shown. */
export function useLocale(): ComputedRef<Locale> {
  const { lang } = useData()
  return computed(() => (lang.value.startsWith('zh') ? 'zh' : 'en'))
}
