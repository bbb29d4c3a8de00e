import { inject, onBeforeUnmount, onMounted, readonly, ref, type InjectionKey } from 'vue'

/** Whether to assume a narrow window in the build, where there is no window. */
export const narrowInBuild: InjectionKey<boolean> = Symbol('narrow in the build')

/** Returns whether the window is too narrow for panes side by side (768 px or less). */
export function useNarrow() {
  if (import.meta.env.SSR) return readonly(ref(inject(narrowInBuild, false)))
  const query = window.matchMedia('(max-width: 768px)')
  const narrow = ref(query.matches)
  const update = () => (narrow.value = query.matches)
  onMounted(() => query.addEventListener('change', update))
  onBeforeUnmount(() => query.removeEventListener('change', update))
  return readonly(narrow)
}
