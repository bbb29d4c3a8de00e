import type { Claims } from './claims.ts'
import type { LastWords } from './last-words.ts'
import { readRecord, timeOf, writeRecord, type Saved } from './record.ts'
import type { Outcome, Slot, Slots } from './slots.ts'

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

/** Where the keeper keeps things. */
export interface KeeperPlaces {
  readonly slots: Slots
  readonly lastWords: LastWords
  /** The tab's own storage, which a duplicated tab has a copy of. */
  readonly tab: Pick<Storage, 'getItem' | 'setItem'>
  readonly claims: Claims
}

/** How a visit began. */
export type Beginning =
  | { readonly how: 'fresh' | 'reloaded' }
  /** With what a tab that is gone left behind. */
  | { readonly how: 'adopted'; readonly at: Date }

/**
 * Keeps what a tab has, each tab in a slot of its own, so that none writes over another. A tab knows
 * its slot over a reload; a new one takes over the latest slot that no living tab holds. A tab whose
 * slot was taken nevertheless, as from one that was asleep, goes on in another.
 */
export function createKeeper(page: KeeperPage, { slots, lastWords, tab, claims }: KeeperPlaces) {
  const owner = randomId()
  let slot = recall()
  let written: string | undefined
  /** The writing that goes on; the next waits for it. */
  let saving: Promise<unknown> = Promise.resolve()

  function recall(): string {
    try {
      return tab.getItem(TAB_KEY) ?? ''
    } catch {
      return ''
    }
  }

  /** Remembers the slot over a reload; where the browser refuses, that begins as a new tab does. */
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

  /** Begins, at once where a page that was left had time to say so: before anything is on screen. */
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
    // What is on screen is what the tab had, whoever has its slot.
    if (reloaded) return { how: 'reloaded' }
    await done
    const isOurs = orphan !== undefined && orphan.id === slot && !page.current()
    if (!isOurs || !resumeFrom(orphan.record)) return { how: 'fresh' }
    return { how: 'adopted', at: new Date(orphan.at) }
  }

  /** Returns the latest slot of a tab that is gone. */
  async function adoptable(): Promise<Slot | undefined> {
    const all = await slots.list()
    if (all.length === 0) return undefined
    const living = await claims.living()
    return all.find(({ id }) => !living.has(id))
  }

  /** Makes a slot this tab's own, or another if a living tab has it. */
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

  /** Lets go of what is too old or too much, of tabs that are gone. */
  async function prune(): Promise<void> {
    const oldest = Date.now() - MAX_AGE
    const spare = (await slots.list()).filter(({ at }, index) => index >= MAX_SLOTS || at < oldest)
    if (spare.length === 0) return
    const living = await claims.living()
    for (const { id } of spare) if (!living.has(id)) await slots.remove(id)
  }

  /**
   * Writes what there is to keep. Not before the slot is settled: it might be another tab's.
   *
   * @returns Resolves with what became of it once it is on the disk.
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

  /** Makes room by giving up what tabs that are gone have left, the oldest first. */
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

  /** Returns the slots of tabs that are gone, the latest first. */
  async function orphans(): Promise<Slot[]> {
    const all = await slots.list()
    const living = await claims.living()
    return all.filter(({ id }) => id !== slot && !living.has(id))
  }

  /** Writes what is not on the disk yet, while the page is left and nothing can be waited for. */
  function leave(): void {
    const saved = page.current()
    if (!slot || (saved && JSON.stringify(saved)) === written) return
    if (saved) lastWords.write(slot, writeRecord(saved, Date.now()))
    else lastWords.remove(slot)
    void save()
  }

  /** Gives up what tabs that are gone have left. @returns Brings it back. */
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
