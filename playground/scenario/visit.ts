import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Current } from './current.ts'
import type { Edits } from './edits.ts'
import type { Opening } from './opening.ts'
import { sessionProgram, type Session } from './session.ts'

/** Creates the operations for keeping, leaving and restoring a visit as a whole. */
export function createVisit(
  { state, drafts, sources, left }: Current,
  { open, setAround, keep }: Opening,
  { undoable, reset }: Edits,
) {
  /** Returns the scenario in the form for links and runs. */
  function toScenario(): Scenario {
    const { platform, profile, mode, serverScenario, network } = state
    return {
      platform,
      profile,
      files: { ...state.files },
      server: { mode, scenario: serverScenario, url: mode === 'live' ? state.url.trim() : '' },
      network,
      undeclared: [...state.undeclared],
      ...(Object.keys(state.declared).length > 0 && { declared: { ...state.declared } }),
    }
  }

  /** Returns the scenario with the live URL, also while the URL is unused. */
  function withUrl(): Scenario {
    const scenario = toScenario()
    return { ...scenario, server: { ...scenario.server, url: state.url } }
  }

  /**
   * Remembers the settings around the program on screen.
   * @returns A function for restoring the remembered state.
   */
  function rememberAround(): () => void {
    const around = withUrl()
    return () => setAround(around)
  }

  /** Returns the visit, for continuing at another time. */
  function session(): Session {
    const around = withUrl()
    const kept = left()
    const wanted = new Set([state.source, ...kept.map(({ source }) => source.id)])
    return {
      screen: { source: state.source, scenario: { ...around, view: { file: state.active } } },
      drafts: kept.map((draft) => sessionProgram(draft, around)),
      links: sources.links.filter(({ id }) => wanted.has(id)),
    }
  }

  /** Resumes another visit, in the place of the current visit. */
  function resume({ screen, drafts: before, links }: Session): void {
    sources.setLinks(links)
    drafts.clear()
    state.source = ''
    for (const draft of before) keep(draft)
    open(keep(screen))
    setAround(screen.scenario)
  }

  return {
    toScenario,
    rememberAround,
    session,
    resume,
    /**
     * Remembers the program on screen and all surrounding settings.
     * @returns A function for restoring the remembered state.
     */
    remember(): () => void {
      const undo = undoable()
      const undoAround = rememberAround()
      return () => {
        undo()
        undoAround()
      }
    },
    /**
     * Discards all changes of all programs.
     * @returns A function for restoring the changes.
     */
    discard(): () => void {
      const before = { ...session(), links: [...sources.links] }
      drafts.clear()
      reset()
      return () => resume(before)
    },
  }
}
