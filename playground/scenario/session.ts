import type { Scenario } from '../../src/scenario/scenario.ts'
import { programOf, type Program } from './program.ts'
import type { LinkedScenario, Source } from './sources.ts'

/** A program with changes, in the last state. */
export interface Draft {
  readonly source: Source
  readonly program: Program
  /** Id of the server scenario. */
  readonly serverScenario: string
  readonly profile: string
}

/**
 * A program of a session: the content of a link to the program, and the example or link of origin.
 */
export interface SessionProgram {
  /** Id of the example, or of the opened link. */
  readonly source: string
  readonly scenario: Scenario
}

/** Everything in a visit worth keeping for the user. */
export interface Session {
  /** The program on screen, with the settings; all programs share the settings. */
  readonly screen: SessionProgram
  /** The programs left with changes. */
  readonly drafts: readonly SessionProgram[]
  /** The opened links of the programs above. */
  readonly links: readonly LinkedScenario[]
}

/**
 * Converts a draft to a program of a session.
 *
 * @param settings The scenario on screen.
 */
export function sessionProgram(draft: Draft, settings: Scenario): SessionProgram {
  const { source, program, serverScenario, profile } = draft
  return {
    source: source.id,
    scenario: {
      ...settings,
      platform: source.platform,
      profile,
      files: program.files,
      server: { ...settings.server, scenario: serverScenario },
      view: { file: program.active },
    },
  }
}

/** Converts a program of a session to a draft. */
export function draftOf({ source, scenario }: SessionProgram): Draft {
  const { platform, profile, files, server, view } = scenario
  const program = programOf(files)
  return {
    source: { platform, id: source },
    program: { ...program, active: view?.file ?? program.active },
    serverScenario: server.scenario,
    profile,
  }
}
