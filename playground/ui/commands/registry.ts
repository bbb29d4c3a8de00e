import {
  inject,
  onBeforeUnmount,
  onMounted,
  provide,
  shallowReactive,
  type InjectionKey,
} from 'vue'
import { useLanguage } from '../../locales/index.ts'
import { definitionOf, type CommandId } from './definitions.ts'
import { ariaShortcuts, shortcutText } from './shortcut.ts'

/** What a command does, as the part of the playground says that does it. */
export interface CommandAction {
  run(): unknown
  /** Whether it can be done now; always when missing. */
  enabled?(): boolean
}

/** The commands of one playground: those that some part of it, at the moment, can carry out. */
export interface Commands {
  readonly actions: ReadonlyMap<CommandId, CommandAction>
  isEnabled(id: CommandId): boolean
  /** Does it, if it can be done. */
  run(id: CommandId): void
  /** @returns Takes the action away again. */
  register(id: CommandId, action: CommandAction): () => void
}

const key: InjectionKey<Commands> = Symbol('commands')

/** An empty list of commands, for the parts of one playground to fill. */
export function createCommands(): Commands {
  const actions = shallowReactive(new Map<CommandId, CommandAction>())
  const isEnabled = (id: CommandId): boolean => {
    const action = actions.get(id)
    return action !== undefined && (action.enabled?.() ?? true)
  }
  return {
    actions,
    isEnabled,
    run: (id) => void (isEnabled(id) && actions.get(id)!.run()),
    register(id, action) {
      actions.set(id, action)
      return () => void (actions.get(id) === action && actions.delete(id))
    },
  }
}

/** Makes the commands known to all components below. */
export function provideCommands(): Commands {
  const commands = createCommands()
  provide(key, commands)
  return commands
}

/**
 * Returns the commands of the playground around this component.
 *
 * @throws Error Outside a playground.
 */
export function useCommands(): Commands {
  const commands = inject(key, undefined)
  if (!commands) throw new Error('no playground provides commands here')
  return commands
}

/** Carries a command out for as long as the component lives; nothing where there is no list. */
export function useCommand(id: CommandId, action: CommandAction): void {
  const commands = inject(key, undefined)
  let unregister = () => {}
  onMounted(() => (unregister = commands?.register(id, action) ?? unregister))
  onBeforeUnmount(() => unregister())
}

/** For the button of a command: its label with its shortcut, for the eye and for the ear. */
export function useCommandHints() {
  const { locale } = useLanguage()
  const isThere = inject(key, undefined) !== undefined
  return (id: CommandId): { title: string; 'aria-keyshortcuts'?: string } => {
    const { label, keys } = definitionOf(id)
    const title = label[locale.value]
    if (!keys || !isThere) return { title }
    const shown = `${title} (${shortcutText(keys[0]!)})`
    return { title: shown, 'aria-keyshortcuts': ariaShortcuts(keys) }
  }
}
