import { onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import type { Theme } from '../panels/share/embed/options.ts'

/**
 * Applies the requested theme to the page. The site's own setting belongs to the visitor and stays
 * unchanged for the site's other pages; here the setting is suppressed.
 *
 * @returns Whether the page is dark now.
 */
export function useTheme(theme: Readonly<Ref<Theme>>): Readonly<Ref<boolean>> {
  const { classList } = document.documentElement
  const system = matchMedia('(prefers-color-scheme: dark)')
  const dark = ref(false)

  function apply(): void {
    dark.value = theme.value === 'dark' || (theme.value === 'auto' && system.matches)
    if (classList.contains('dark') !== dark.value) classList.toggle('dark', dark.value)
  }

  const overruled = new MutationObserver(apply)
  watch(theme, apply, { immediate: true })
  onMounted(() => {
    overruled.observe(document.documentElement, { attributeFilter: ['class'] })
    system.addEventListener('change', apply)
  })
  onBeforeUnmount(() => {
    overruled.disconnect()
    system.removeEventListener('change', apply)
  })

  return dark
}
