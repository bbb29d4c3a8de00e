import { onBeforeUnmount, onMounted, type Ref } from 'vue'
import { characterKeys } from '../../ui/commands/character-keys.ts'
import { commandIds, definitionOf } from '../../ui/commands/definitions.ts'
import type { Commands } from '../../ui/commands/registry.ts'
import { isCharacter, matches, typesWithAlt } from '../../ui/commands/shortcut.ts'
import { isComposing, isTypedInto } from '../../ui/typing.ts'

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
    if (!isHere || target.closest('dialog') || isComposing(event)) return
    const id = commandIds.find((one) => keysAt(event, one).some((keys) => matches(keys, event)))
    if (!id || !commands.actions.has(id)) return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) commands.run(id)
  }

  onMounted(() => addEventListener('keydown', onKeydown, { capture: true }))
  onBeforeUnmount(() => removeEventListener('keydown', onKeydown, { capture: true }))
}

/** The shortcuts of a command that are heard where the event comes from. */
function keysAt(event: KeyboardEvent, id: (typeof commandIds)[number]): readonly string[] {
  const { keys = [] } = definitionOf(id)
  const target = event.target as Element
  const isTyping = isTypedInto(target)
  if (isTyping && typesWithAlt(event)) return []
  return keys.filter((one) => {
    if (isCharacter(one)) return characterKeys.value && !isTyping
    return one !== 'F1' || !target.closest(EDITOR)
  })
}
