import type { Scenario } from '../../src/scenario/scenario.ts'
import { programOf, type Program } from './program.ts'
import type { LinkedScenario, Source } from './sources.ts'

/** A program with changes in it, as it was left. */
export interface Draft {
  readonly source: Source
  readonly program: Program
  /** Id of the server scenario. */
  readonly scenario: string
  readonly profile: string
}

/** A program of a session: what a link to it would carry, and which example or link it was. */
export interface SessionProgram {
  /** Id of the example, or of the opened link. */
  readonly source: string
  readonly scenario: Scenario
}

/** All of a visit that its user would miss. */
export interface Session {
  /** What is on screen, with the settings, which are the same for all programs. */
  readonly screen: SessionProgram
  /** What was left with changes in it. */
  readonly drafts: readonly SessionProgram[]
  /** The opened links that the above came from. */
  readonly links: readonly LinkedScenario[]
}

/** @param settings The scenario that is on screen. */
export function sessionProgram(draft: Draft, settings: Scenario): SessionProgram {
  const { source, program, scenario, profile } = draft
  return {
    source: source.id,
    scenario: {
      ...settings,
      platform: source.platform,
      profile,
      files: program.files,
      server: { ...settings.server, scenario },
      view: { file: program.active },
    },
  }
}

/** The other way. */
export function draftOf({ source, scenario }: SessionProgram): Draft {
  const { platform, profile, files, server, view } = scenario
  const program = programOf(files)
  return {
    source: { platform, id: source },
    program: { ...program, active: view?.file ?? program.active },
    scenario: server.scenario,
    profile,
  }
}
