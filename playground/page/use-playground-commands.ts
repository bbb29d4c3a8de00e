import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { Locale } from '../../src/text.ts'
import type { ScenarioFormat } from '../panels/export/use-export.ts'
import { inspectors } from '../panels/inspect/tabs.ts'
import type { Run } from '../run/use-run.ts'
import type { ScenarioStore } from '../scenario/store.ts'
import type { Commands } from '../ui/commands/registry.ts'
import type { Pane } from './panes.ts'
import { follow, playgroundPath, referencePath } from './site-links.ts'

/** The parts of a whole playground used by its commands. */
export interface PlaygroundParts {
  readonly store: ScenarioStore
  readonly run: Run
  readonly locale: () => Locale
  /** Returns whether the program to run is the program on screen. */
  ready(): boolean
  hasScreen(): boolean
  start(): void
  share(): unknown
  /** Opens the dialog for porting the program on screen. */
  port(): unknown
  reset(): void
  /** Returns the formatter of the open file; `undefined` while the editor cannot format. */
  format(): (() => void) | undefined
  exportScenario(format: ScenarioFormat): unknown
  /** Moves a pane into sight and the keyboard's focus into the pane. */
  goTo(pane: Pane): unknown
}

/** Defines the commands of the playground as a whole. */
export function usePlaygroundCommands(commands: Commands, parts: PlaygroundParts): void {
  const { store, run, goTo } = parts
  const { register } = commands
  const save = async (format: 'har' | 'json' | 'text') => {
    const { saveTrace } = await import('../panels/messages/exports.ts')
    saveTrace(run.trace, format)
  }

  register('run', { run: parts.start, enabled: parts.ready })
  register('stop', { run: run.stop, enabled: run.going })
  register('share', { run: parts.share })
  register('port', { run: parts.port })
  register('reset', { run: parts.reset, enabled: () => store.dirty.value })
  register('format', {
    run: () => parts.format()?.(),
    enabled: () => parts.format() !== undefined,
  })
  register('new-server', {
    enabled: () => !Object.hasOwn(store.state.files, SERVER_FILE),
    run() {
      store.addFile(SERVER_FILE)
      return goTo('code')
    },
  })
  register('export-project', { run: () => parts.exportScenario('project') })
  register('export-page', { run: () => parts.exportScenario('page') })
  register('save-har', { run: () => save('har') })
  register('save-json', { run: () => save('json') })
  register('save-text', { run: () => save('text') })

  register('focus-code', { run: () => goTo('code') })
  register('focus-console', { run: () => goTo('console') })
  register('focus-screen', { run: () => goTo('screen'), enabled: parts.hasScreen })
  for (const { id } of inspectors) register(`focus-${id}`, { run: () => goTo(id) })

  register('toggle-offline', {
    enabled: () => store.state.mode === 'simulated',
    run: () => store.setNetwork({ offline: !store.state.network.offline }),
  })
  register('toggle-background', {
    enabled: () => run.state.value === 'running',
    pressed: () => run.hidden.value,
    run: () => run.setHidden(!run.hidden.value),
  })
  register('end-app', {
    enabled: () => run.state.value === 'running',
    run: () => void run.control({ type: 'end' }),
  })
  register('toggle-mode', {
    run: () => store.chooseMode(store.state.mode === 'live' ? 'simulated' : 'live'),
  })
  register('docs', { run: () => follow(referencePath(store.state.platform, parts.locale())) })
  register('language', {
    run: () => follow(playgroundPath(parts.locale() === 'en' ? 'zh' : 'en')),
  })
}
