import type { Slots } from './slots.ts'

/** Prefix of the keys of records in `localStorage`. */
export const DRAFT_PREFIX = 'polysocket:draft:'
/** Key of `localStorage` set while there may be drafts. */
export const DRAFTS_MARK = 'polysocket:drafts'

/**
 * Creates the store for records written while a page is left, when waiting for a database is no
 * longer possible. The next page moves the records to the slots. Earlier versions of the site kept
 * all records here.
 *
 * @param storage Missing where the browser refuses access.
 */
export function createLastWords(storage: Storage | undefined) {
  function read(id: string): string | undefined {
    return attempt(() => storage?.getItem(DRAFT_PREFIX + id) ?? undefined)
  }

  function write(id: string, record: string): void {
    attempt(() => storage?.setItem(DRAFT_PREFIX + id, record))
  }

  function remove(id: string): void {
    attempt(() => storage?.removeItem(DRAFT_PREFIX + id))
  }

  /** Moves all records to the slots; a record stays if the move fails. */
  async function moveTo(slots: Slots): Promise<void> {
    const keys = attempt(() => Object.keys(storage ?? {})) ?? []
    for (const key of keys.filter((one) => one.startsWith(DRAFT_PREFIX))) {
      const id = key.slice(DRAFT_PREFIX.length)
      const record = read(id)
      if (record !== undefined && (await slots.add(id, record)) && read(id) === record) remove(id)
    }
  }

  /** Marks for the head of the next page whether there may be drafts. */
  function mark(any: boolean): void {
    attempt(() => (any ? storage?.setItem(DRAFTS_MARK, '1') : storage?.removeItem(DRAFTS_MARK)))
  }

  return { read, write, remove, moveTo, mark }
}

export type LastWords = ReturnType<typeof createLastWords>

/** Returns the storage of this kind; `undefined` where the browser refuses access. */
export function openStorage(kind: 'localStorage' | 'sessionStorage'): Storage | undefined {
  return attempt(() => globalThis[kind])
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
