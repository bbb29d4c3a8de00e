import type { Slots } from './slots.ts'

/** What the keys of records in `localStorage` begin with. */
export const DRAFT_PREFIX = 'polysocket:draft:'
/** Key of `localStorage` that is set while there may be drafts. */
export const DRAFTS_MARK = 'polysocket:drafts'

/**
 * Records that a page writes while it is left, when no database can be waited for any more. The next
 * page moves them to the slots. Earlier versions of the site kept all records here.
 *
 * @param storage Missing where the browser does not let the page have it.
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

  /** Moves all records to the slots; one that cannot be moved stays. */
  async function moveTo(slots: Slots): Promise<void> {
    const keys = attempt(() => Object.keys(storage ?? {})) ?? []
    for (const key of keys.filter((one) => one.startsWith(DRAFT_PREFIX))) {
      const id = key.slice(DRAFT_PREFIX.length)
      const record = read(id)
      if (record !== undefined && (await slots.add(id, record)) && read(id) === record) remove(id)
    }
  }

  /** Notes for the head of the next page whether there may be drafts. */
  function mark(any: boolean): void {
    attempt(() => (any ? storage?.setItem(DRAFTS_MARK, '1') : storage?.removeItem(DRAFTS_MARK)))
  }

  return { read, write, remove, moveTo, mark }
}

export type LastWords = ReturnType<typeof createLastWords>

/** The storage of this kind; `undefined` where the browser does not let the page have it. */
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
