import { onBeforeUnmount, onMounted, type Ref } from 'vue'
import { characterKeys } from '../../ui/commands/character-keys.ts'
import { commandIds, definitionOf } from '../../ui/commands/definitions.ts'
import type { Commands } from '../../ui/commands/registry.ts'
import { isCharacter, matches, typesWithAlt } from '../../ui/commands/shortcut.ts'
import { isComposing, isTypedInto } from '../../ui/typing.ts'

/** The editor; F1 opens the editor's own list of commands. */
const EDITOR = '.monaco-editor'

/**
 * Runs commands by shortcut, anywhere in the playground, and also without a focus. Handles keys in
 * the capture phase, before the editor uses the keys otherwise.
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

/** Returns the shortcuts of a command valid at the event's target. */
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
