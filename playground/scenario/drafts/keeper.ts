import type { Claims } from './claims.ts'
import type { LastWords } from './last-words.ts'
import { readRecord, timeOf, writeRecord, type Saved } from './record.ts'
import type { Outcome, Slot, Slots } from './slots.ts'

const TAB_KEY = 'polysocket:slot'

/** How long a reloaded page waits for the page before to release the slot, in milliseconds. */
const PATIENCE = 1000

/** Most slots, and longest time a slot is kept after the tab, in milliseconds. */
const MAX_SLOTS = 12
const MAX_AGE = 30 * 24 * 60 * 60 * 1000

/** The parts of the page used by the keeper. */
export interface KeeperPage {
  /** Returns the work to keep; `undefined` while the page is in the initial state. */
  current(): Saved | undefined
  /** Restores the work of a record. No program runs because of a restore. */
  resume(saved: Saved): void
}

/** Where the keeper keeps things. */
export interface KeeperPlaces {
  readonly slots: Slots
  readonly lastWords: LastWords
  /** The tab's own storage; a duplicated tab has a copy. */
  readonly tab: Pick<Storage, 'getItem' | 'setItem'>
  readonly claims: Claims
}

/** How a visit began. */
export type Beginning =
  | { readonly how: 'fresh' | 'reloaded' }
  /** With what a tab that is gone left behind. */
  | { readonly how: 'adopted'; readonly at: Date }

/**
 * Keeps the work of a tab, each tab in a separate slot, so no tab overwrites another's work. A tab
 * keeps the slot over a reload; a new tab takes over the latest slot no living tab holds. A tab
 * whose slot was taken nevertheless, e.g. while the tab was asleep, continues in another slot.
 */
export function createKeeper(page: KeeperPage, { slots, lastWords, tab, claims }: KeeperPlaces) {
  const owner = randomId()
  let slot = recall()
  let written: string | undefined
  /** The write in progress; the next write waits for the end. */
  let saving: Promise<unknown> = Promise.resolve()

  function recall(): string {
    try {
      return tab.getItem(TAB_KEY) ?? ''
    } catch {
      return ''
    }
  }

  /**
   * Remembers the slot over a reload; if the browser refuses, the reloaded tab begins like a new
   * tab.
   */
  function remember(id: string): void {
    slot = id
    try {
      tab.setItem(TAB_KEY, id)
    } catch {
      return
    }
  }

  function resumeFrom(record: string | undefined): boolean {
    const saved = readRecord(record ?? '')
    if (saved) page.resume(saved)
    return saved !== undefined
  }

  /**
   * Starts the keeper, at once if the earlier page could leave a record: before anything is on
   * screen.
   */
  function begin() {
    const left = slot ? lastWords.read(slot) : undefined
    const shown = resumeFrom(left) ? left! : ''
    let settle: (done: Promise<void>) => void
    const settled = new Promise<void>((resolve) => (settle = resolve))
    const begun = start(shown, (done) => settle(done))
    return { begun, settled }
  }

  async function start(shown: string, settling: (done: Promise<void>) => void): Promise<Beginning> {
    const isNew = slot === ''
    await lastWords.moveTo(slots)
    const own = isNew ? undefined : await slots.read(slot)
    const reloaded =
      own && timeOf(own.record) > timeOf(shown) ? resumeFrom(own.record) : shown !== ''
    const orphan = isNew ? await adoptable() : undefined
    const done = settle(own ?? orphan, isNew ? 0 : PATIENCE)
    settling(done)
    // The screen shows the work of the tab itself, regardless of the holder of the slot.
    if (reloaded) return { how: 'reloaded' }
    await done
    const isOurs = orphan !== undefined && orphan.id === slot && !page.current()
    if (!isOurs || !resumeFrom(orphan.record)) return { how: 'fresh' }
    return { how: 'adopted', at: new Date(orphan.at) }
  }

  /** Returns the latest slot of a closed tab. */
  async function adoptable(): Promise<Slot | undefined> {
    const all = await slots.list()
    if (all.length === 0) return undefined
    const living = await claims.living()
    return all.find(({ id }) => !living.has(id))
  }

  /** Assigns a slot to this tab, or another slot if a living tab holds the wanted slot. */
  async function settle(wanted: Slot | undefined, patience: number): Promise<void> {
    const id = wanted?.id ?? slot
    const isFree = id !== '' && (await claims.hold(id, patience))
    const isOurs = isFree && (!wanted || (await slots.take(wanted, owner)))
    remember(isOurs ? id : await newSlot())
    void prune()
  }

  async function newSlot(): Promise<string> {
    const id = randomId()
    await claims.hold(id)
    return id
  }

  /** Deletes slots of closed tabs beyond the greatest age or number. */
  async function prune(): Promise<void> {
    const oldest = Date.now() - MAX_AGE
    const spare = (await slots.list()).filter(({ at }, index) => index >= MAX_SLOTS || at < oldest)
    if (spare.length === 0) return
    const living = await claims.living()
    for (const { id } of spare) if (!living.has(id)) await slots.remove(id)
  }

  /**
   * Writes the current work. Not before the slot is settled: the slot might be another tab's.
   *
   * @returns Resolves with the result after the work is on the disk.
   */
  function save(): Promise<Outcome> {
    const next = saving.then(writeCurrent)
    saving = next
    return next
  }

  async function writeCurrent(): Promise<Outcome> {
    const saved = page.current()
    const text = saved && JSON.stringify(saved)
    if (text === written) return 'kept'
    if (!saved) await slots.remove(slot)
    const outcome = saved ? await write(writeRecord(saved, Date.now())) : 'kept'
    written = outcome === 'kept' ? text : undefined
    lastWords.mark(saved !== undefined)
    return outcome
  }

  /** Writes a record, and makes room by deleting the records of closed tabs, the oldest first. */
  async function write(record: string): Promise<Outcome> {
    let outcome = await slots.write(slot, record, owner)
    if (outcome === 'taken') {
      remember(await newSlot())
      outcome = await slots.write(slot, record, owner)
    }
    if (outcome !== 'full') return outcome
    for (const { id } of (await orphans()).reverse()) {
      await slots.remove(id)
      outcome = await slots.write(slot, record, owner)
      if (outcome !== 'full') break
    }
    return outcome
  }

  /** Returns the slots of closed tabs, the latest first. */
  async function orphans(): Promise<Slot[]> {
    const all = await slots.list()
    const living = await claims.living()
    return all.filter(({ id }) => id !== slot && !living.has(id))
  }

  /** Writes unsaved work while the page is left and no asynchronous write can finish. */
  function leave(): void {
    const saved = page.current()
    if (!slot || (saved && JSON.stringify(saved)) === written) return
    if (saved) lastWords.write(slot, writeRecord(saved, Date.now()))
    else lastWords.remove(slot)
    void save()
  }

  /**
   * Deletes the work of closed tabs.
   * @returns A function for restoring the work.
   */
  async function clearOrphans(): Promise<() => void> {
    const given = await orphans()
    for (const { id } of given) await slots.remove(id)
    return () => given.forEach(({ id, record }) => void slots.add(id, record))
  }

  return { begin, save, leave, clearOrphans }
}

export type Keeper = ReturnType<typeof createKeeper>

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join(
    '',
  )
}
