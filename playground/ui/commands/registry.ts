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

/** The action of a command, supplied by the responsible part of the playground. */
export interface CommandAction {
  run(): unknown
  /** Returns whether the command is available now; missing for always. */
  enabled?(): boolean
  /** Returns whether the state of a command that switches is on. */
  pressed?(): boolean
}

/** The commands of a playground: all commands with a registered action at the moment. */
export interface Commands {
  readonly actions: ReadonlyMap<CommandId, CommandAction>
  isEnabled(id: CommandId): boolean
  /** Runs the command, if available. */
  run(id: CommandId): void
  /**
   * Registers the action of a command.
   *
   * @returns A function for removing the action.
   */
  register(id: CommandId, action: CommandAction): () => void
}

const key: InjectionKey<Commands> = Symbol('commands')

/** Creates an empty list of commands, for the parts of a playground to fill. */
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

/** Provides the commands to all components below. */
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

/** Registers a command's action during the component's life; does nothing without a list. */
export function useCommand(id: CommandId, action: CommandAction): void {
  const commands = inject(key, undefined)
  let unregister = () => {}
  onMounted(() => (unregister = commands?.register(id, action) ?? unregister))
  onBeforeUnmount(() => unregister())
}

/**
 * Returns the label of a command's button with the shortcut, for display and for assistive
 * technology.
 */
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
