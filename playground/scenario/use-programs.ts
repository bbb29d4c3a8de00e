import type { ComputedRef } from 'vue'
import { platforms } from '../../src/platforms/index.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Locale } from '../../src/text.ts'
import type { Words } from '../locales/words.ts'
import type { Notices } from '../ui/use-notice.ts'
import { answerTo, type Question } from './address/question.ts'
import { keyOf, type Source } from './sources.ts'
import type { ScenarioStore } from './store.ts'

/** What the changes of program need for talking to the user. */
interface Speech {
  readonly notices: Notices
  readonly locale: ComputedRef<Locale>
  readonly t: ComputedRef<Words>
  /** Whether the visit goes on with what a tab that is gone has left, and nothing was opened yet. */
  adopted(): boolean
}

/**
 * Changes of program as the user makes them: whatever they wrote is kept, and they are told how to
 * come back to it.
 */
export function usePrograms(store: ScenarioStore, { notices, locale, t, adopted }: Speech) {
  function titleOf(source: Source): string {
    return store.titleOf(source, locale.value, t.value.controls)
  }

  /**
   * @param goBack Shows what was left as it was; by default, the program of it.
   * @param before Sentence that comes first.
   */
  function tellKept(
    left: Source | undefined,
    goBack: () => void = () => store.open(left!),
    before = '',
  ): void {
    notices.close()
    if (!left) {
      if (before) notices.show({ text: before })
      return
    }
    const kept = t.value.notice.kept(titleOf(left))
    notices.show({
      text: before ? `${before} ${kept}` : kept,
      action: { label: t.value.notice.goBack, run: goBack },
    })
  }

  /**
   * Shows what an address asks for, and offers the changes that it takes the place of. Those of a
   * tab that is gone are offered, too, when they were not on screen.
   *
   * @param open Shows it. Returns the source of the changes that were left, if there are any.
   * @param before Sentence that comes first.
   */
  function answer(open: () => Source | undefined, before = ''): void {
    const screen = { platform: store.state.platform, id: store.state.source }
    const goBack = store.remember()
    const left = open() ?? (adopted() ? store.latestDraft() : undefined)
    const wasOnScreen = left && keyOf(left) === keyOf(screen)
    tellKept(left, wasOnScreen ? goBack : undefined, before)
  }

  function tellUndo(text: string, undo: () => void): void {
    notices.show({ text, action: { label: t.value.notice.undo, run: undo } })
  }

  return {
    openPlatform: (id: string) => tellKept(store.openPlatform(id)),
    openExample: (id: string) => tellKept(store.open({ platform: store.state.platform, id })),
    /** Opens a link over what is there; going back brings back its network and all as well. */
    openLink: (scenario: Scenario) => answer(() => store.openLink(scenario)),
    /** Opens the example that an address asks for, or says that this site has none such. */
    ask(question: Question): void {
      const { source, profile, unknown } = answerTo(question, platforms, store.state.platform)
      const problem = unknown && t.value.address.unknown[unknown.field](unknown.id)
      if (unknown?.field === 'platform') tellKept(undefined, undefined, problem)
      else answer(() => store.openPublished(source, profile), problem)
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
