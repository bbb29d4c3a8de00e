import type { ShownPlatform } from '../../../src/platforms/contract.ts'
import type { Source } from '../sources.ts'

/** The example requested by the query of an address, as ids; empty where the query has none. */
export interface Question {
  readonly platform: string
  readonly example: string
  readonly profile: string
}

/** Part of a question this site cannot answer. */
export interface Unknown {
  readonly field: keyof Question
  readonly id: string
}

/** The example for a question. */
export interface Answer {
  readonly source: Source
  /** Id of a profile; empty for the example's own. */
  readonly profile: string
  /** First part of the question not found; the default is used instead. */
  readonly unknown?: Unknown
}

/** Longest id to look up or to repeat to the visitor. */
const MAX_ID = 40

/**
 * Reads a question.
 *
 * @param query With or without the `?`.
 * @returns `undefined` when the query asks for no example.
 */
export function readQuestion(query: string): Question | undefined {
  const id = (name: string) => idIn(query, name)
  const question = { platform: id('platform'), example: id('example'), profile: id('profile') }
  return Object.values(question).some(Boolean) ? question : undefined
}

/** Returns the id of the platform that a query asks to port to; empty where the query asks for none. */
export const readTarget = (query: string): string => idIn(query, 'port')

const idIn = (query: string, name: string): string =>
  (new URLSearchParams(query).get(name) ?? '').trim().toLowerCase().slice(0, MAX_ID)

/** Returns the query, with a leading `?`, for requesting an example. */
export function writeQuestion({ platform, id }: Source): string {
  return `?${new URLSearchParams({ platform, example: id })}`
}

/**
 * Finds the example for a question. Without a platform, the platform on screen is searched first.
 *
 * @param current Id of the platform on screen.
 */
export function answerTo(
  question: Question,
  platforms: readonly ShownPlatform[],
  current: string,
): Answer {
  const has = ({ examples }: ShownPlatform) => examples.some(({ id }) => id === question.example)
  const here = platforms.find(({ id }) => id === current) ?? platforms[0]!
  const asked = platforms.find(({ id }) => id === question.platform)
  const found = asked ?? ([here, ...platforms].find(has) || here)
  const platform = question.platform && !asked ? here : found
  const hasProfile = platform.profiles.some(({ id }) => id === question.profile)
  const unknown = (
    [
      ['platform', question.platform === '' || asked],
      ['example', question.example === '' || has(platform)],
      ['profile', question.profile === '' || hasProfile],
    ] as const
  ).find(([, isKnown]) => !isKnown)?.[0]
  return {
    source: {
      platform: platform.id,
      id: has(platform) ? question.example : (platform.examples[0]?.id ?? ''),
    },
    profile: hasProfile ? question.profile : '',
    ...(unknown && { unknown: { field: unknown, id: question[unknown] } }),
  }
}
