import type { Source } from '../sources.ts'

/** The program of an entry in the tab's history. */
export interface Visit {
  readonly source: Source
  /** Query and hash of the entry's address when the program was shown. */
  readonly asked: string
  /** Whether the program came from a link and has not been run. */
  readonly arrived: boolean
}

const KEY = 'polysocket:entries'
/** Number of remembered entries, the latest first. */
const MAX = 50

/** A short form of an address, so a link of a megabyte takes no room. */
type Digest = (text: string) => string

/**
 * Remembers the program of each entry of the tab's history, also over a reload. A new entry
 * requests a program; a visited entry shows the earlier program, with the visitor's changes.
 *
 * @param storage The tab's storage; `undefined` where the browser has none.
 */
export function createEntries(storage: Storage | undefined, digest: Digest) {
  const visits = read(storage)

  function write(): void {
    try {
      storage?.setItem(KEY, JSON.stringify([...visits].slice(-MAX)))
    } catch {
      // The memory of this document is enough until a reload.
    }
  }

  return {
    /** Returns the visit of the current entry, unless the entry's address has changed since. */
    current(): Visit | undefined {
      const visit = visits.get(entryKey())
      return visit?.asked === digest(addressed()) ? visit : undefined
    },
    /**
     * Remembers the program of the current entry.
     *
     * @param answered Whether the address was answered; an unanswered address is read again by a
     *   reload.
     */
    note({ source, arrived }: Omit<Visit, 'asked'>, answered: boolean): void {
      const key = entryKey()
      visits.delete(key)
      visits.set(key, { source, arrived, asked: answered ? digest(addressed()) : '-' })
      write()
    },
  }
}

export type Entries = ReturnType<typeof createEntries>

const addressed = (): string => location.search + location.hash

/** Returns an id of the current entry, stable over a reload and a change of the address. */
export function entryKey(): string {
  const key = globalThis.navigation?.currentEntry?.key
  if (key) return key
  const state: unknown = history.state
  if (typeof state === 'object' && state && 'entry' in state) return String(state.entry)
  const entry = crypto.getRandomValues(new Uint32Array(2)).join('-')
  history.replaceState({ ...(state ?? {}), entry }, '')
  return entry
}

/**
 * Calls back after the current entry or the address has changed.
 *
 * @returns A function for ending the calls.
 */
export function onEntryChange(changed: () => void): () => void {
  const { navigation } = globalThis
  const events: readonly (readonly [EventTarget, string])[] = navigation
    ? [[navigation, 'currententrychange']]
    : [
        [globalThis, 'popstate'],
        [globalThis, 'hashchange'],
      ]
  // A change of our own is noted before this microtask.
  const later = () => queueMicrotask(changed)
  for (const [target, type] of events) target.addEventListener(type, later)
  return () => {
    for (const [target, type] of events) target.removeEventListener(type, later)
  }
}

function read(storage: Storage | undefined): Map<string, Visit> {
  try {
    const list: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]')
    return new Map(Array.isArray(list) ? list.filter(isEntry) : [])
  } catch {
    return new Map()
  }
}

/**
 * Returns whether a value has the form written by {@link createEntries}; another version of the
 * site may differ.
 */
function isEntry(value: unknown): value is [string, Visit] {
  const [key, visit] = Array.isArray(value) ? value : []
  return (
    typeof key === 'string' &&
    typeof visit?.asked === 'string' &&
    typeof visit.arrived === 'boolean' &&
    typeof visit.source?.platform === 'string' &&
    typeof visit.source.id === 'string'
  )
}
