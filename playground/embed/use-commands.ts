import { watch, type Ref } from 'vue'
import type { Run } from '../run/use-run.ts'
import type { ScenarioStore } from '../scenario/store.ts'
import type { Theme } from '../panels/share/embed/options.ts'
import type { Command, Refusal } from './protocol.ts'
import type { Embedder } from './use-embedder.ts'

interface CommandOptions {
  readonly embedder: Embedder
  /** Whether a program is shown; commands are heard from then on. */
  readonly ready: Readonly<Ref<boolean>>
  readonly store: ScenarioStore
  readonly run: Run
  readonly theme: Ref<Theme>
  start(): void
  load(command: Extract<Command, { type: 'load' }>): Promise<boolean>
}

/**
 * Handles commands of the embedding page. The page may start a program in simulated mode, without
 * any network access. In live mode the embedded playground lists the hosts within reach, and the
 * visitor selects Run after reading the list; no page can do so for the visitor.
 */
export function useCommands({ embedder, ready, store, run, theme, start, load }: CommandOptions) {
  function refuse(command: Command['type'], reason: Refusal): void {
    embedder.tell({ type: 'refused', command, reason })
  }

  async function obey(command: Command): Promise<void> {
    switch (command.type) {
      case 'run':
        return store.state.mode === 'live' ? refuse('run', 'live') : start()
      case 'stop':
        return run.stop()
      case 'theme':
        theme.value = command.theme
        return
      case 'load':
        if (!(await load(command))) refuse('load', 'link')
    }
  }

  watch(
    ready,
    () => {
      embedder.listen((command) => void obey(command))
      embedder.tell({ type: 'ready' })
    },
    { once: true, flush: 'post' },
  )
}
