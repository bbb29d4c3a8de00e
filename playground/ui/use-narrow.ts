import { inject, onBeforeUnmount, onMounted, readonly, ref, type InjectionKey } from 'vue'

/** What to take the window for where there is none, in the build. */
export const narrowInBuild: InjectionKey<boolean> = Symbol('narrow in the build')

/** Whether the window is too narrow for panes side by side (768 px or less). */
export function useNarrow() {
  if (import.meta.env.SSR) return readonly(ref(inject(narrowInBuild, false)))
  const query = window.matchMedia('(max-width: 768px)')
  const narrow = ref(query.matches)
  const update = () => (narrow.value = query.matches)
  onMounted(() => query.addEventListener('change', update))
  onBeforeUnmount(() => query.removeEventListener('change', update))
  return readonly(narrow)
}
