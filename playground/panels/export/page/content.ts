import type { RunRequest, RunState } from '../../../../src/runtime/request.ts'

/** What a program has on the screen that it is seen on. */
export interface PageScreen {
  /** Source of what draws the screen, in its frame. */
  readonly script: string
  /** Source of what a page stands on, in the worker. */
  readonly framework: string
  /** Name of the frame. */
  readonly title: string
  /** Language of the page around it, as a language tag. */
  readonly lang: string
}

/** What an exported page holds besides its script, as JSON. */
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
