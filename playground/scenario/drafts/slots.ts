import { timeOf } from './record.ts'

/** The name of the database. */
const DATABASE = 'polysocket'
const STORE = 'drafts'

/** A place for a tab's record. */
export interface Slot {
  readonly id: string
  /** Time of the last write, in milliseconds since 1970. */
  readonly at: number
  /** The writing page; empty for none. */
  readonly owner: string
  readonly record: string
}

/**
 * The result of a write: the record is on the disk, another page writes the slot, there is no room,
 * or the browser stores nothing.
 */
export type Outcome = 'kept' | 'taken' | 'full' | 'blocked'

type Row = Pick<Slot, 'owner' | 'record'>

/**
 * Creates the store of all tabs' records, in a database with strict durability: after a reported
 * write, a killed browser loses nothing. A record the browser refuses to read counts as missing.
 */
export function createSlots(database: string = DATABASE) {
  let connection: Promise<IDBDatabase> | undefined

  function connect(): Promise<IDBDatabase> {
    connection ??= openDatabase(database, () => (connection = undefined))
    connection.catch(() => (connection = undefined))
    return connection
  }

  /** Performs related operations as a single transaction, all or nothing. */
  async function transact<T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore, result: (value: T) => void) => void,
  ): Promise<T | undefined> {
    const transaction = (await connect()).transaction(STORE, mode, { durability: 'strict' })
    return new Promise((resolve, reject) => {
      let result: T | undefined
      transaction.oncomplete = () => resolve(result)
      transaction.onabort = () => reject(transaction.error)
      work(transaction.objectStore(STORE), (value) => (result = value))
    })
  }

  /** Returns all slots, the latest first. */
  async function list(): Promise<readonly Slot[]> {
    const found: Slot[] = []
    const reading = transact('readonly', (store) => {
      const request = store.openCursor()
      request.onsuccess = () => {
        const cursor = request.result
        if (!cursor) return
        found.push(slotOf(String(cursor.key), cursor.value as Row))
        cursor.continue()
      }
    })
    await reading.catch(() => undefined)
    return found.sort((one, other) => other.at - one.at)
  }

  function read(id: string): Promise<Slot | undefined> {
    const reading = transact<Slot>('readonly', (store, result) => {
      get(store, id, (row) => row && result(slotOf(id, row)))
    })
    return reading.catch(() => undefined)
  }

  /** Writes a record, unless another page has taken the slot. */
  async function write(id: string, record: string, owner: string): Promise<Outcome> {
    try {
      const outcome = await transact<Outcome>('readwrite', (store, result) => {
        get(store, id, (row) => {
          if (row && row.owner !== owner) return result('taken')
          store.put({ owner, record } satisfies Row, id)
          result('kept')
        })
      })
      return outcome!
    } catch (error) {
      return (error as DOMException | null)?.name === 'QuotaExceededError' ? 'full' : 'blocked'
    }
  }

  /**
   * Assigns a slot to a page, unless another page took the slot after the read.
   *
   * @returns Whether the page now has the slot.
   */
  async function take({ id, owner: before }: Slot, owner: string): Promise<boolean> {
    const taking = transact<boolean>('readwrite', (store, result) => {
      get(store, id, (row) => {
        if (row?.owner !== before) return
        store.put({ ...row, owner }, id)
        result(true)
      })
    })
    return (await taking.catch(() => false)) ?? false
  }

  /** Stores a record of a closed page, unless a later record is present. */
  async function add(id: string, record: string): Promise<boolean> {
    const adding = transact<boolean>('readwrite', (store, result) => {
      get(store, id, (row) => {
        result(true)
        if (row && timeOf(row.record) >= timeOf(record)) return
        store.put({ owner: row?.owner ?? '', record } satisfies Row, id)
      })
    })
    return (await adding.catch(() => false)) ?? false
  }

  async function remove(id: string): Promise<void> {
    await transact('readwrite', (store) => void store.delete(id)).catch(() => undefined)
  }

  return { list, read, write, take, add, remove }
}

export type Slots = ReturnType<typeof createSlots>

const slotOf = (id: string, { owner, record }: Row): Slot => ({
  id,
  owner,
  record,
  at: timeOf(record),
})

function get(store: IDBObjectStore, id: string, then: (row: Row | undefined) => unknown): void {
  const request = store.get(id) as IDBRequest<Row | undefined>
  request.onsuccess = () => void then(request.result)
}

/**
 * Opens the database.
 *
 * @param closed Called when the browser closes the database, e.g. after clearing the site's data.
 */
function openDatabase(name: string, closed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      request.result.onclose = closed
      resolve(request.result)
    }
  })
}
