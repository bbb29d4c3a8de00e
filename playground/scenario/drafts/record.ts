import { lenientScenario } from '../../../src/permalink/salvage/lenient.ts'
import type { Session, SessionProgram } from '../session.ts'

/** Written at the head of every record; a record of any other version is not read. */
const VERSION = '1'
const HEAD = /^(\w{1,9}) (\d{1,15}) /

/** What a tab keeps for the time when it is reloaded, closed or gone. */
export interface Saved {
  readonly session: Session
  /** Whether what is on screen came from a link and has not been run. */
  readonly arrived: boolean
}

/**
 * @param at When, in milliseconds since 1970; it stands at the head, to be found without parsing.
 */
export function writeRecord(saved: Saved, at: number): string {
  return `${VERSION} ${at} ${JSON.stringify(saved)}`
}

/** When a record was written; 0 for what is none. */
export function timeOf(record: string): number {
  return Number(HEAD.exec(record)?.[2] ?? 0)
}

/**
 * Reads a record field by field, as a link is read: another version of the site may have written
 * it. What is not as it must be has its default.
 *
 * @returns `undefined` when there is no program in it.
 */
export function readRecord(record: string): Saved | undefined {
  const [head = '', version] = HEAD.exec(record) ?? []
  if (version !== VERSION) return undefined
  const { session, arrived } = fieldsOf(parse(record.slice(head.length)))
  const { screen, drafts, links } = fieldsOf(session)
  const shown = readProgram(screen)
  if (!shown) return undefined
  return {
    session: {
      screen: shown,
      drafts: listOf(drafts).flatMap((draft) => readProgram(draft) ?? []),
      links: listOf(links).flatMap(readLink),
    },
    arrived: arrived === true,
  }
}

function readProgram(value: unknown): SessionProgram | undefined {
  const { source, scenario } = fieldsOf(value)
  const found = lenientScenario(scenario, '', Infinity)
  return found && { source: String(source), scenario: found.scenario }
}

function readLink(value: unknown): Session['links'] {
  const { id, number, scenario } = fieldsOf(value)
  const found = lenientScenario(scenario, '', Infinity)
  const isSound = typeof id === 'string' && Number.isSafeInteger(number)
  return found && isSound ? [{ id, number: number as number, scenario: found.scenario }] : []
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
