import { lenientScenario } from '../../../src/permalink/salvage/lenient.ts'
import type { Session, SessionProgram } from '../session.ts'

/** Written at the head of every record; a record of any other version is not read. */
const VERSION = '1'
const HEAD = /^(\w{1,9}) (\d{1,15}) /

/** The work of a tab, kept for a reload or after closing. */
export interface Saved {
  readonly session: Session
  /** Whether the program on screen came from a link and has not been run. */
  readonly arrived: boolean
}

/**
 * Writes a record, with the time at the head, readable without parsing.
 *
 * @param at Time of the write, in milliseconds since 1970.
 */
export function writeRecord(saved: Saved, at: number): string {
  return `${VERSION} ${at} ${JSON.stringify(saved)}`
}

/** Returns the time of a record; 0 for an invalid record. */
export function timeOf(record: string): number {
  return Number(HEAD.exec(record)?.[2] ?? 0)
}

/**
 * Reads a record field by field, like a link: another version of the site may have written the
 * record. An invalid field gets the default.
 *
 * @returns `undefined` for a record without a program.
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
