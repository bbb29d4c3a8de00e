import { timeOf } from './record.ts'

/** What the keys of all drafts begin with. */
export const DRAFT_PREFIX = 'polysocket:draft:'

/** Longest record, in UTF-16 code units: a browser gives a site about five million in all. */
const MAX_RECORD = 2_500_000

/** A place for one tab's record. */
export interface Slot {
  readonly id: string
  /** When it was last written, in milliseconds since 1970. */
  readonly at: number
}

/** The storage of this kind; `undefined` where the browser has none or does not let the page have it. */
export function openStorage(kind: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return globalThis[kind]
  } catch {
    return undefined
  }
}

/**
 * The records of all tabs, each under a key of its own. Whatever the storage refuses is as if it
 * were not there.
 */
export function createSlots(storage: Storage) {
  /** All slots, the latest first. */
  function list(): Slot[] {
    const keys = attempt(() => Object.keys(storage), [])
    return keys
      .filter((key) => key.startsWith(DRAFT_PREFIX))
      .map((key) => key.slice(DRAFT_PREFIX.length))
      .map((id) => ({ id, at: timeOf(read(id)?.slice(0, 40) ?? '') }))
      .sort((one, other) => other.at - one.at)
  }

  function read(id: string): string | undefined {
    return attempt(() => storage.getItem(DRAFT_PREFIX + id) ?? undefined, undefined)
  }

  /** @returns Whether there was room for it. */
  function write(id: string, record: string): boolean {
    if (record.length > MAX_RECORD) return false
    return attempt(() => {
      storage.setItem(DRAFT_PREFIX + id, record)
      return true
    }, false)
  }

  function remove(id: string): void {
    attempt(() => storage.removeItem(DRAFT_PREFIX + id), undefined)
  }

  return { list, read, write, remove }
}

export type Slots = ReturnType<typeof createSlots>

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action()
  } catch {
    return otherwise
  }
}
