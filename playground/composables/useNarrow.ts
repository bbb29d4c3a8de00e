import { onBeforeUnmount, onMounted, readonly, ref } from 'vue'

/** Whether the window is too narrow for panes side by side (768 px or less). */
export function useNarrow() {
  const query = window.matchMedia('(max-width: 768px)')
  const narrow = ref(query.matches)
  const update = () => (narrow.value = query.matches)
  onMounted(() => query.addEventListener('change', update))
  onBeforeUnmount(() => query.removeEventListener('change', update))
  return readonly(narrow)
}
