import { nextTick, type ComputedRef } from 'vue'
import { platforms } from '../../src/platforms/shown.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Locale } from '../../src/text.ts'
import type { Words } from '../locales/words.ts'
import type { Notices } from '../ui/use-notice.ts'
import { answerTo, type Question } from './address/question.ts'
import { isGalleryThere, loadGallery } from './gallery.ts'
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
    const screen = here()
    const goBack = store.remember()
    const left = open() ?? (adopted() ? store.latestDraft() : undefined)
    const wasOnScreen = left && keyOf(left) === keyOf(screen)
    tellKept(left, wasOnScreen ? goBack : undefined, before)
  }

  function tellUndo(text: string, undo: () => void): void {
    notices.show({ text, action: { label: t.value.notice.undo, run: undo } })
  }

  /** Whether the latest program on the way arrives; unset when none is on the way. */
  let onTheWay: Promise<boolean> | undefined

  function expect(arrival: Promise<boolean>): void {
    onTheWay = arrival
    const end = () => {
      if (onTheWay === arrival) onTheWay = undefined
    }
    arrival.then(end, end)
  }

  function whenThere(use: () => void): void {
    if (!onTheWay) return use()
    // After the program is shown, which waits for the same, and what watches it has seen it.
    const used = () => nextTick(() => whenThere(use))
    onTheWay.then((arrives) => void (arrives && used())).catch(() => {})
  }

  const here = (): Source => ({ platform: store.state.platform, id: store.state.source })
  const firstOf = (platform: string): Source => ({
    platform,
    id: platforms.find(({ id }) => id === platform)?.examples[0]?.id ?? '',
  })

  /**
   * Opens a program: at once, or as soon as the gallery is there. Tells the user when it cannot be
   * fetched.
   *
   * @param wanted The program; unset for one that only the gallery can tell.
   */
  async function whenFetched(
    wanted: Source | undefined,
    open: () => void | Promise<void>,
  ): Promise<void> {
    if (isGalleryThere() || (wanted && store.isFetched(wanted))) return open()
    const arrival = loadGallery().then(
      () => true,
      () => false,
    )
    expect(arrival)
    if (await arrival) return open()
    notices.show({ text: t.value.notice.noGallery })
  }

  return {
    /**
     * Calls back with the chosen program on screen: at once, or as soon as the program is there;
     * never if the program cannot be fetched or read.
     */
    whenThere,
    /**
     * Waits with {@link whenThere} for a program that others open, such as files being read.
     *
     * @param arrival Resolves with the program on screen, to whether there is one.
     */
    expect,
    openPlatform: (id: string) => whenFetched(firstOf(id), () => tellKept(store.openPlatform(id))),
    openExample: (id: string) => {
      // Of the platform that the list showed, even if another is on its way.
      const wanted = { ...here(), id }
      return whenFetched(wanted, () => tellKept(store.open(wanted)))
    },
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
    ask: (question: Question) =>
      whenFetched(undefined, () => {
        const { source, profile, unknown } = answerTo(question, platforms, store.state.platform)
        const problem = unknown && t.value.address.unknown[unknown.field](unknown.id)
        if (unknown?.field === 'platform') tellKept(undefined, undefined, problem)
        else answer(() => store.openPublished(source, profile), problem)
      }),
    /** Shows a program of the tab's history in the last state. */
    revisit: (source: Source) => whenFetched(source, () => void store.open(source)),
    /** Opens the first example in the initial state. */
    openFresh: () =>
      whenFetched(firstOf(store.state.platform), () => {
        tellKept(store.openPlatform(store.state.platform))
        if (store.dirty.value) tellUndo(t.value.notice.reset, store.reset())
      }),
    reset: () => whenFetched(here(), () => tellUndo(t.value.notice.reset, store.reset())),
    /**
     * Discards all changes of all programs.
     *
     * @param clearOrphans Does the same for the changes of closed tabs.
     */
    discard: (clearOrphans: () => Promise<() => void>) =>
      whenFetched(here(), async () => {
        const undo = store.discard()
        const undoOrphans = await clearOrphans()
        tellUndo(t.value.drafts.discarded, () => {
          undo()
          undoOrphans()
        })
      }),
    /** Sets a server script for replaying a recording. */
    replayWith: (script: string) => tellUndo(t.value.notice.replays, store.setServer(script)),
    removeFile: (name: string) => tellUndo(t.value.notice.removed(name), store.removeFile(name)),
  }
}
