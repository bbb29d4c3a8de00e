import type { RunRequest, RunState } from '../../../../src/runtime/request.ts'

/** The content of a program's screen. */
export interface PageScreen {
  /** Id of the platform that draws the page. */
  readonly platform: string
  /** Source of the script for drawing the screen, in the iframe. */
  readonly script: string
  /** Source of the page's framework, in the worker. */
  readonly framework: string
  /** Name of the frame. */
  readonly title: string
  /** Language of the surrounding page, as a language tag. */
  readonly lang: string
}

/** The content of an exported page besides the script, as JSON. */
export interface PageContent {
  readonly request: RunRequest
  /** Source of the sandbox's worker. */
  readonly runtime: string
  /** Only where the program is a page. */
  readonly screen?: PageScreen
  /** Texts of portability notes by id, in the page's language. */
  readonly notes: Readonly<Record<string, string>>
  /** Names of the run's states, in the page's language. */
  readonly states: Readonly<Record<RunState, string>>
}

/** Ids of the page's elements. */
export const ELEMENTS = {
  content: 'content',
  run: 'run',
  stop: 'stop',
  state: 'state',
  console: 'console',
  older: 'older',
  sandbox: 'sandbox',
  screen: 'screen',
} as const
