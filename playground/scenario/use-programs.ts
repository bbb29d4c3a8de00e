import type { ComputedRef } from 'vue'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Locale } from '../../src/text.ts'
import type { Words } from '../locales/words.ts'
import type { Notices } from '../ui/use-notice.ts'
import type { Source } from './sources.ts'
import type { ScenarioStore } from './store.ts'

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

  /** @param goBack Shows what was left as it was; by default, the program of it. */
  function tellKept(left: Source | undefined, goBack: () => void = () => store.open(left!)): void {
    notices.close()
    if (!left) return
    notices.show({
      text: t.value.notice.kept(titleOf(left)),
      action: { label: t.value.notice.goBack, run: goBack },
    })
  }

  function tellUndo(text: string, undo: () => void): void {
    notices.show({ text, action: { label: t.value.notice.undo, run: undo } })
  }

  return {
    openPlatform: (id: string) => tellKept(store.openPlatform(id)),
    openExample: (id: string) => tellKept(store.open({ platform: store.state.platform, id })),
    /** Opens a link over what is there; going back brings back its network and all as well. */
    openLink(scenario: Scenario): void {
      const goBack = store.remember()
      tellKept(store.openLink(scenario), goBack)
    },
    /** Goes to the first example as it was at the start. */
    openFresh(): void {
      tellKept(store.openPlatform(store.state.platform))
      if (store.dirty.value) tellUndo(t.value.notice.reset, store.reset())
    },
    reset: () => tellUndo(t.value.notice.reset, store.reset()),
    /**
     * Gives up all changes of all programs.
     *
     * @param clearOrphans Does the same for those of tabs that are gone.
     */
    async discard(clearOrphans: () => Promise<() => void>): Promise<void> {
      const undo = store.discard()
      const undoOrphans = await clearOrphans()
      tellUndo(t.value.drafts.discarded, () => {
        undo()
        undoOrphans()
      })
    },
    /** Has a script answer that replays a recording. */
    replayWith: (script: string) => tellUndo(t.value.notice.replays, store.setServer(script)),
    removeFile: (name: string) => tellUndo(t.value.notice.removed(name), store.removeFile(name)),
  }
}
