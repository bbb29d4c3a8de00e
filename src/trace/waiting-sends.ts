/** A message that no answer has been found for yet. */
export interface WaitingSend {
  readonly position: number
  readonly id: string | undefined
  readonly content: string
}

/** Messages of one socket that may wait at a time; the oldest are given up. */
const MAX_WAITING = 1_000

/** What a socket has sent and had no answer to, oldest first. */
export class WaitingSends {
  readonly #sends = new Map<number, WaitingSend>()
  readonly #byId = new Map<string, Set<number>>()
  readonly #byContent = new Map<string, Set<number>>()

  add(send: WaitingSend): void {
    this.#sends.set(send.position, send)
    if (send.id !== undefined) listed(this.#byId, send.id, send.position)
    listed(this.#byContent, send.content, send.position)
    if (this.#sends.size > MAX_WAITING) this.remove(this.#sends.keys().next().value!)
  }

  /** Takes the oldest message with this id. @returns Its position. */
  takeId(id: string): number | undefined {
    return this.#take(oldest(this.#byId.get(id)))
  }

  /** Takes the oldest message of this content. @returns Its position. */
  takeContent(content: string): number | undefined {
    return this.#take(oldest(this.#byContent.get(content)))
  }

  /** Takes the message that waits, if it is the only one. @returns Its position. */
  takeOnly(): number | undefined {
    return this.#sends.size === 1 ? this.#take(this.#sends.keys().next().value) : undefined
  }

  remove(position: number): void {
    const send = this.#sends.get(position)
    if (!send) return
    this.#sends.delete(position)
    if (send.id !== undefined) unlisted(this.#byId, send.id, position)
    unlisted(this.#byContent, send.content, position)
  }

  /** Gives up what lies before a position. */
  dropBefore(position: number): void {
    for (const sent of this.#sends.keys()) if (sent < position) this.remove(sent)
  }

  #take(position: number | undefined): number | undefined {
    if (position !== undefined) this.remove(position)
    return position
  }
}

/** Positions under the same key, oldest first; a flood of the same text has a thousand of them. */
type Lists = Map<string, Set<number>>

const oldest = (list: Set<number> | undefined): number | undefined => list?.values().next().value

function listed(lists: Lists, key: string, position: number): void {
  const list = lists.get(key)
  if (list) list.add(position)
  else lists.set(key, new Set([position]))
}

function unlisted(lists: Lists, key: string, position: number): void {
  const list = lists.get(key)
  list?.delete(position)
  if (list?.size === 0) lists.delete(key)
}
