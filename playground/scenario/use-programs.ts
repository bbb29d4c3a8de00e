import type { ComputedRef } from 'vue'
import { platforms } from '../../src/platforms/index.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Locale } from '../../src/text.ts'
import type { Words } from '../locales/words.ts'
import type { Notices } from '../ui/use-notice.ts'
import { answerTo, type Question } from './address/question.ts'
import { keyOf, type Source } from './sources.ts'
import type { ScenarioStore } from './store.ts'

/** The parts used for messages about a change of program. */
interface Speech {
  readonly notices: Notices
  readonly locale: ComputedRef<Locale>
  readonly t: ComputedRef<Words>
  /**
   * Returns whether the visit continues the work of a closed tab, without any program opened yet.
   */
  adopted(): boolean
}

/** Changes programs for the user: all changes are kept, and a notice explains how to return. */
export function usePrograms(store: ScenarioStore, { notices, locale, t, adopted }: Speech) {
  function titleOf(source: Source): string {
    return store.titleOf(source, locale.value, t.value.controls)
  }

  /**
   * Shows a notice about kept changes.
   *
   * @param goBack Restores the kept state; by default, the kept program.
   * @param before Sentence before the notice.
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
   * Shows the program requested by an address, and offers the replaced changes. The changes of a
   * closed tab are offered, too, if they were not on screen.
   *
   * @param open Shows the program. Returns the source of the replaced changes, if any.
   * @param before Sentence before the notice.
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
    /**
     * Opens a link over the current program; going back restores the network and all other settings
     * as well.
     */
    openLink: (scenario: Scenario) => answer(() => store.openLink(scenario)),
    /** Opens a port of the program on screen, and offers the way back to the program. */
    openPort(scenario: Scenario): void {
      const title = titleOf({ platform: store.state.platform, id: store.state.source })
      const goBack = store.remember()
      store.openPorted(scenario)
      notices.show({
        text: t.value.notice.ported(title),
        action: { label: t.value.notice.goBackTo(title), run: goBack },
      })
    },
    /**
     * Opens a program of the user's own files; going back is as for a link.
     *
     * @param told Sentence about the files.
     */
    openFiles: (scenario: Scenario, told: string) => answer(() => store.openFiles(scenario), told),
    /** Opens the example requested by an address, or reports an unknown example. */
    ask(question: Question): void {
      const { source, profile, unknown } = answerTo(question, platforms, store.state.platform)
      const problem = unknown && t.value.address.unknown[unknown.field](unknown.id)
      if (unknown?.field === 'platform') tellKept(undefined, undefined, problem)
      else answer(() => store.openPublished(source, profile), problem)
    },
    /** Opens the first example in the initial state. */
    openFresh(): void {
      tellKept(store.openPlatform(store.state.platform))
      if (store.dirty.value) tellUndo(t.value.notice.reset, store.reset())
    },
    reset: () => tellUndo(t.value.notice.reset, store.reset()),
    /**
     * Discards all changes of all programs.
     *
     * @param clearOrphans Does the same for the changes of closed tabs.
     */
    async discard(clearOrphans: () => Promise<() => void>): Promise<void> {
      const undo = store.discard()
      const undoOrphans = await clearOrphans()
      tellUndo(t.value.drafts.discarded, () => {
        undo()
        undoOrphans()
      })
    },
    /** Sets a server script for replaying a recording. */
    replayWith: (script: string) => tellUndo(t.value.notice.replays, store.setServer(script)),
    removeFile: (name: string) => tellUndo(t.value.notice.removed(name), store.removeFile(name)),
  }
}
