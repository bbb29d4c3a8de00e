import type { ComputedRef } from 'vue'
import type { Scenario } from '../../src/permalink/index.ts'
import type { Locale } from '../../src/text.ts'
import type { Words } from '../locales/words.ts'
import type { Source } from '../scenario/sources.ts'
import type { ScenarioStore } from '../scenario/store.ts'
import type { Notices } from './useNotice.ts'

/** What the changes of program need for talking to the user. */
interface Speech {
  readonly notices: Notices
  readonly locale: ComputedRef<Locale>
  readonly t: ComputedRef<Words>
}

/**
 * Changes of program as the user makes them: whatever they wrote is kept, and they are told how to
 * come back to it.
 */
export function usePrograms(store: ScenarioStore, { notices, locale, t }: Speech) {
  function titleOf(source: Source): string {
    return store.titleOf(source, locale.value, t.value.controls.fromLink)
  }

  function tellKept(left: Source | undefined): void {
    notices.close()
    if (!left) return
    notices.show({
      text: t.value.notice.kept(titleOf(left)),
      action: { label: t.value.notice.goBack, run: () => store.open(left) },
    })
  }

  function tellUndo(text: string, undo: () => void): void {
    notices.show({ text, action: { label: t.value.notice.undo, run: undo } })
  }

  return {
    openPlatform: (id: string) => tellKept(store.openPlatform(id)),
    openExample: (id: string) => tellKept(store.open({ platform: store.state.platform, id })),
    openLink: (scenario: Scenario) => tellKept(store.openLink(scenario)),
    /** Goes to the first example as it was at the start. */
    openFresh(): void {
      tellKept(store.openPlatform(store.state.platform))
      if (store.dirty.value) tellUndo(t.value.notice.reset, store.reset())
    },
    reset: () => tellUndo(t.value.notice.reset, store.reset()),
    /** Has a script answer that replays a recording. */
    replayWith: (script: string) => tellUndo(t.value.notice.replays, store.setServer(script)),
    removeFile: (name: string) => tellUndo(t.value.notice.removed(name), store.removeFile(name)),
  }
}
