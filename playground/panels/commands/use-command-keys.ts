import { onBeforeUnmount, onMounted, type Ref } from 'vue'
import { characterKeys } from '../../ui/commands/character-keys.ts'
import { commandIds, definitionOf } from '../../ui/commands/definitions.ts'
import type { Commands } from '../../ui/commands/registry.ts'
import { isCharacter, matches } from '../../ui/commands/shortcut.ts'

/** Where characters are typed. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]'
/** The editor, which has a list of its own commands on F1. */
const EDITOR = '.monaco-editor'

/**
 * Carries out commands by their shortcuts, wherever in the playground the keyboard's focus is, and
 * also when it is nowhere. Taken on the way down, before the editor makes something else of them.
 */
export function useCommandKeys(root: Readonly<Ref<HTMLElement | null>>, commands: Commands): void {
  function onKeydown(event: KeyboardEvent): void {
    const target = event.target as Element
    const isHere = target === document.body || root.value?.contains(target)
    if (!isHere || target.closest('dialog') || event.isComposing) return
    const id = commandIds.find((one) => keysAt(target, one).some((keys) => matches(keys, event)))
    if (!id || !commands.actions.has(id)) return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) commands.run(id)
  }

  onMounted(() => addEventListener('keydown', onKeydown, { capture: true }))
  onBeforeUnmount(() => removeEventListener('keydown', onKeydown, { capture: true }))
}

function keysAt(target: Element, id: (typeof commandIds)[number]): readonly string[] {
  const { keys = [] } = definitionOf(id)
  const isTyping = target.matches(FIELDS)
  return keys.filter((one) => {
    if (isCharacter(one)) return characterKeys.value && !isTyping
    return one !== 'F1' || !target.closest(EDITOR)
  })
}
