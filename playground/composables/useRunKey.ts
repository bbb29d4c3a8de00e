import { onBeforeUnmount, onMounted, type Ref } from 'vue'

/**
 * Runs on Ctrl+Enter and Cmd+Enter, wherever in the playground the keyboard's focus is, and also
 * when it is nowhere. Taken on the way down, so that the editor does not make a new line of it.
 */
export function useRunKey(root: Readonly<Ref<HTMLElement | null>>, run: () => void): void {
  function onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    const target = event.target as Node
    if (target !== document.body && !root.value?.contains(target)) return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) run()
  }

  onMounted(() => addEventListener('keydown', onKeydown, { capture: true }))
  onBeforeUnmount(() => removeEventListener('keydown', onKeydown, { capture: true }))
}
