import { PositionList } from './position-list.ts'

/** A message without an answer so far. */
export interface WaitingSend {
  readonly position: number
  readonly id: string | undefined
  readonly content: string
}

/** Maximum waiting messages of a socket; the oldest are dropped. */
const MAX_WAITING = 1_000

/** Positions under the same key; a flood of the same text has a thousand positions. */
type Lists = Map<string, PositionList>

/** Unanswered messages of a socket, oldest first. */
export class WaitingSends {
  readonly #sends = new Map<number, WaitingSend>()
  // Lists of positions and no sets: to take the first of a set, engines may look at all that it had.
  readonly #order = new PositionList()
  readonly #byId: Lists = new Map()
  readonly #byContent: Lists = new Map()

  /**
   * Adds a message.
   *
   * @param send Later than all present messages.
   */
  add(send: WaitingSend): void {
    this.#sends.set(send.position, send)
    this.#order.push(send.position)
    if (send.id !== undefined) listed(this.#byId, send.id).push(send.position)
    listed(this.#byContent, send.content).push(send.position)
    if (this.#sends.size > MAX_WAITING) this.#take(this.#order)
  }

  /** Takes the oldest message with this id. @returns Position of the message. */
  takeId(id: string): number | undefined {
    return this.#take(this.#byId.get(id))
  }

  /** Takes the oldest message of this content. @returns Position of the message. */
  takeContent(content: string): number | undefined {
    return this.#take(this.#byContent.get(content))
  }

  /** Takes the waiting message, if there is only one. @returns Position of the message. */
  takeOnly(): number | undefined {
    return this.#sends.size === 1 ? this.#take(this.#order) : undefined
  }

  remove(position: number): void {
    const send = this.#sends.get(position)
    if (!send) return
    this.#sends.delete(position)
    this.#oldest(this.#order)
    if (send.id !== undefined) this.#unlist(this.#byId, send.id)
    this.#unlist(this.#byContent, send.content)
  }

  /** Drops the messages before a position. */
  dropBefore(position: number): void {
    let sent = this.#oldest(this.#order)
    for (; sent !== undefined && sent < position; sent = this.#oldest(this.#order)) {
      this.remove(sent)
    }
  }

  #take(list: PositionList | undefined): number | undefined {
    const position = list && this.#oldest(list)
    if (position !== undefined) this.remove(position)
    return position
  }

  /** Returns the first waiting message of a list, and drops earlier positions from the list. */
  #oldest(list: PositionList): number | undefined {
    let position = list.at(0)
    for (; position !== undefined && !this.#sends.has(position); position = list.at(0)) {
      list.dropBefore(position + 1)
    }
    return position
  }

  #unlist(lists: Lists, key: string) {
    const list = lists.get(key)
    if (list && this.#oldest(list) === undefined) lists.delete(key)
  }
}

function listed(lists: Lists, key: string): PositionList {
  let list = lists.get(key)
  if (!list) lists.set(key, (list = new PositionList()))
  return list
}
