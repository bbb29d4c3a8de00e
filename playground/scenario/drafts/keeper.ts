import type { Claims } from './claims.ts'
import { readRecord, writeRecord, type Saved } from './record.ts'
import type { Slots } from './slots.ts'

const TAB_KEY = 'polysocket:slot'

/** How long a reloaded page waits for the one before it to let go, in milliseconds. */
const PATIENCE = 1000

/** Most slots, and longest time that one is kept after its tab, in milliseconds. */
const MAX_SLOTS = 12
const MAX_AGE = 30 * 24 * 60 * 60 * 1000

/** What the keeper needs of the page. */
export interface KeeperPage {
  /** What there is to keep; `undefined` when the page is as it is for everyone at first. */
  current(): Saved | undefined
  /** Goes on where a record left off. Nothing runs by it. */
  resume(saved: Saved): void
}

/** How a visit began. */
export type Beginning =
  | { readonly how: 'fresh' | 'reloaded' }
  /** With what a tab that is gone left behind. */
  | { readonly how: 'adopted'; readonly at: Date }

/**
 * Keeps what a tab has, each tab in a slot of its own, so that none writes over another. A tab knows
 * its slot over a reload; a new one takes over the latest slot that no living tab holds.
 *
 * @param tab The tab's own storage, which a duplicated tab has a copy of.
 */
export function createKeeper(page: KeeperPage, slots: Slots, tab: Storage, claims: Claims) {
  let slot = tab.getItem(TAB_KEY) ?? ''
  let written: string | undefined

  function resumeFrom(id: string): boolean {
    const saved = readRecord(slots.read(id) ?? '')
    if (saved) page.resume(saved)
    return saved !== undefined
  }

  /** Begins, at once where a reload left off: before anything is on screen. */
  function begin() {
    const wasNew = slot === ''
    if (wasNew || !resumeFrom(slot)) {
      const begun = beginFresh(wasNew)
      return { begun, settled: begun }
    }
    const begun = Promise.resolve<Beginning>({ how: 'reloaded' })
    return { begun, settled: settle(slot, PATIENCE) }
  }

  async function beginFresh(isNew: boolean): Promise<Beginning> {
    const orphan = isNew ? await adoptable() : undefined
    await settle(orphan?.id ?? slot, isNew ? 0 : PATIENCE)
    const adopted = orphan && orphan.id === slot && !page.current() && resumeFrom(slot)
    return adopted ? { how: 'adopted', at: new Date(orphan.at) } : { how: 'fresh' }
  }

  /** The latest slot of a tab that is gone. */
  async function adoptable() {
    const all = slots.list()
    if (all.length === 0) return undefined
    const living = await claims.living()
    return all.find(({ id }) => !living.has(id))
  }

  /** Makes a slot this tab's own, or another if a living tab has it. */
  async function settle(wanted: string, patience: number): Promise<void> {
    slot = wanted
    if (!wanted || !(await claims.hold(wanted, patience))) {
      slot = newSlot()
      await claims.hold(slot)
    }
    tab.setItem(TAB_KEY, slot)
    void prune()
  }

  /** Lets go of what is too old or too much, of tabs that are gone. */
  async function prune(): Promise<void> {
    const oldest = Date.now() - MAX_AGE
    const spare = slots.list().filter(({ at }, index) => index >= MAX_SLOTS || at < oldest)
    if (spare.length === 0) return
    const living = await claims.living()
    for (const { id } of spare) if (!living.has(id)) slots.remove(id)
  }

  /**
   * Writes what there is to keep. Not before the slot is settled: it might be another tab's.
   *
   * @returns Whether it is kept now.
   */
  function save(): boolean {
    const saved = page.current()
    const text = saved && JSON.stringify(saved)
    if (text === written) return true
    const kept = !saved || slots.write(slot, writeRecord(saved, Date.now()))
    if (!saved) slots.remove(slot)
    written = kept ? text : undefined
    return kept
  }

  /** Makes room by giving up what tabs that are gone have left, the oldest first, and saves. */
  async function saveWithRoom(): Promise<boolean> {
    if (save()) return true
    const living = await claims.living()
    const orphans = slots.list().filter(({ id }) => !living.has(id))
    for (const { id } of orphans.reverse()) {
      slots.remove(id)
      if (save()) return true
    }
    return false
  }

  /** Gives up what tabs that are gone have left. @returns Brings it back. */
  async function clearOrphans(): Promise<() => void> {
    const living = await claims.living()
    const orphans = slots.list().filter(({ id }) => !living.has(id))
    const records = orphans.map(({ id }) => [id, slots.read(id) ?? ''] as const)
    for (const { id } of orphans) slots.remove(id)
    return () => records.forEach(([id, record]) => slots.write(id, record))
  }

  return { begin, save, saveWithRoom, clearOrphans }
}

export type Keeper = ReturnType<typeof createKeeper>

function newSlot(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join(
    '',
  )
}
