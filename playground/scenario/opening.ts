import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Current } from './current.ts'
import { simulatedScenario } from './example-files.ts'
import { programOf } from './program.ts'
import { draftOf, type SessionProgram } from './session.ts'
import { keyOf, type LinkedScenario, type Original, type Source } from './sources.ts'

/** Creates the operations for showing another program. A changed program left is kept. */
export function createOpening({
  state,
  drafts,
  sources,
  settings,
  here,
  isHere,
  dirty,
  edited,
  left,
  setProgram,
  show,
}: Current) {
  /**
   * Keeps the program on screen if changed.
   * @returns The program's source, if changed.
   */
  function leave(): Source | undefined {
    const source = here()
    drafts.delete(keyOf(source))
    if (!state.source || !dirty.value) return undefined
    const { files, active, serverScenario, profile } = state
    drafts.set(keyOf(source), { source, program: { files, active }, serverScenario, profile })
    return source
  }

  function originalOf(source: Source): Original {
    const original = sources.original(source)
    if (!original) throw new Error(`${keyOf(source)} has not been fetched`)
    return original
  }

  /**
   * Shows another program, in the last state or else in the initial state.
   *
   * @returns The source left with changes, if any.
   * @throws Error For an unchanged example that has not been fetched.
   */
  function open(source: Source): Source | undefined {
    const changed = leave()
    const draft = drafts.get(keyOf(source))
    const start = draft ? undefined : originalOf(source)
    if (source.platform !== state.platform) settings.setManifest({ undeclared: [] })
    state.platform = source.platform
    state.source = source.id
    setProgram(draft?.program ?? programOf(start!.files))
    settings.chooseProfile((draft ?? start)!.profile)
    settings.setServerScenario((draft ?? start)!.serverScenario)
    settings.bringChanges(sources.changesOf(source))
    return changed && !isHere(changed) ? changed : undefined
  }

  /** Sets the settings around the program: mode, network and manifest. */
  function setAround({ server, network, ...manifest }: Scenario): void {
    settings.chooseMode(server.mode)
    settings.setUrl(server.url)
    settings.replaceNetwork(network)
    settings.setManifest(manifest)
  }

  function openOwn({ id, scenario }: LinkedScenario): Source | undefined {
    const changed = open({ platform: scenario.platform, id })
    setAround(scenario)
    show(scenario.view?.file ?? '')
    return changed
  }

  return {
    open,
    setAround,
    /** Shows the first example of a platform. @returns As {@link open} does. */
    openPlatform(id: string): Source | undefined {
      const { id: known, examples } = sources.platformOf(id)
      return open({ platform: known, id: examples[0]?.id ?? '' })
    },
    /**
     * Shows a linked scenario, including the network.
     * @returns Same as {@link open}.
     */
    openLink: (scenario: Scenario): Source | undefined =>
      openOwn(sources.addLink(scenario, edited)),
    /** Shows a ported program, with the network of the program. @returns As {@link open} does. */
    openPorted: (scenario: Scenario): Source | undefined =>
      openOwn(sources.addLink(scenario, edited, 'ported')),
    /**
     * Shows a program of the user's own files, with the settings of the scenario.
     * @returns Same as {@link open}.
     */
    openFiles: (scenario: Scenario): Source | undefined =>
      openOwn(sources.addLink(scenario, edited, 'fromFiles')),
    /**
     * Shows an example in the published form, with the example's network. If the example has changes,
     * the changes stay in place and the published program is opened beside them.
     *
     * @param profile Id; empty for the example's own.
     * @returns The source of the replaced changes, if any.
     */
    openPublished(source: Source, profile: string): Source | undefined {
      const { files, serverScenario, profile: own } = originalOf(source)
      const published = simulatedScenario(source.platform, files, serverScenario, {
        profile: profile || own,
        changes: sources.changesOf(source),
      })
      if (edited(source)) {
        return openOwn(sources.addPublished(source.id, published, edited)) ?? source
      }
      const changed = open(source)
      settings.chooseProfile(published.profile)
      setAround(published)
      return changed
    },
    /** Returns the source of the changes left last, if any. */
    latestDraft: (): Source | undefined => left().at(-1)?.source,
    /** Adds a program with changes; a program of unknown origin counts as a link. */
    keep({ source: id, scenario }: SessionProgram): Source {
      const known = sources.known(scenario)
      const source = { platform: known.platform, id }
      if (!sources.has(source)) {
        return { platform: known.platform, id: sources.addLink(known, edited).id }
      }
      drafts.set(keyOf(source), draftOf({ source: id, scenario: known }))
      return source
    },
  }
}

export type Opening = ReturnType<typeof createOpening>
