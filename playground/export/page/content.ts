import type { RunRequest, RunState } from '../../../src/sandbox/request.ts'

/** What an exported page holds besides its script, as JSON. */
export interface PageContent {
  readonly request: RunRequest
  /** Source of the sandbox's worker. */
  readonly runtime: string
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
  sandbox: 'sandbox',
} as const
