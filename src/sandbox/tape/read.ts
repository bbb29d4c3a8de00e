import { SHAPES, STUBS } from '../../runtime/entry-words.ts'
import { MAX_DEPTH } from '../../runtime/limits.ts'
import { Refused } from '../admission/fields.ts'
import { FIRST_STUB, FORMS, LONG_TEXT, OBJECT, SAME_TEXT, SETTLED, TEXTS } from './words.ts'

/** Maximum level of nested objects to read; a worker of ours writes fewer. */
const DEEPEST = MAX_DEPTH + 4

/**
 * Reads a tape, entry by entry. An entry has the right form at best: every field may still hold
 * anything, because the tape comes from a worker with hostile code.
 */
export class TapeReader {
  readonly #tape: readonly unknown[]
  #at = 0
  #text: unknown = ''

  constructor(tape: readonly unknown[]) {
    this.#tape = tape
  }

  /** Whether the tape is read to the end. */
  get done(): boolean {
    return this.#at >= this.#tape.length
  }

  /** Returns the next entry; nothing for an invalid tape, which then counts as read. */
  next(): unknown {
    const form = this.#next()
    if (typeof form !== 'number') return form
    try {
      return this.#entry(form)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      this.#at = this.#tape.length
      return undefined
    }
  }

  #entry(number: number): unknown {
    const form = FORMS[number]
    if (!form) throw new Refused('no form of an entry')
    const { kind, type } = form
    const stamp = {
      seq: this.#next(),
      time: this.#next(),
      parent: this.#next(),
      position: this.#next(),
    }
    if (!type) return { kind, ...stamp, ...this.#call() }
    return { kind, ...stamp, socket: this.#next(), event: this.#message(type) }
  }

  #call() {
    const member = this.#next()
    const socket = this.#next()
    const promise = SETTLED[this.#next() as number]
    const values: unknown[] = []
    for (let left = this.#count(); left > 0; left--) values.push(this.#value(0))
    return { member, socket, promise, values }
  }

  #message(type: 'send' | 'message') {
    const isText = this.#next() === true
    const content = this.#readText()
    const bounds = { size: this.#next(), cut: this.#next() }
    const payload = isText
      ? { type: 'text', text: content, ...bounds }
      : { type: 'binary', base64: content, ...bounds }
    return { type, payload }
  }

  #value(depth: number): unknown {
    if (depth > DEEPEST) throw new Refused('too deep')
    const form = this.#next()
    if (typeof form !== 'number') return form
    if (form === OBJECT) return this.#object(depth)
    if (form >= FIRST_STUB) return { type: STUBS[form - FIRST_STUB], name: this.#next() }
    const type = TEXTS[form]
    const text = this.#readText()
    return type === 'string' ? { type, text, cut: this.#next() } : { type, text }
  }

  #object(depth: number) {
    const head = {
      type: 'object',
      name: this.#next(),
      text: this.#next(),
      size: this.#next(),
      more: this.#next(),
      shape: SHAPES[this.#next() as number],
    }
    const entries: unknown[] = []
    for (let left = this.#count(); left > 0; left--) {
      entries.push({ key: this.#next(), hidden: this.#next(), value: this.#value(depth + 1) })
    }
    return { ...head, entries }
  }

  /** Returns the number of following items; refuses a number above the remaining marks. */
  #count(): number {
    const count = this.#next()
    if (typeof count === 'number' && count <= this.#tape.length - this.#at) return count
    throw new Refused('more than there is')
  }

  #readText(): unknown {
    const text = this.#next()
    if (text === SAME_TEXT) return this.#text
    if (typeof text === 'string' && text.length >= LONG_TEXT) this.#text = text
    return text
  }

  #next(): unknown {
    if (this.#at >= this.#tape.length) throw new Refused('the tape is at its end')
    return this.#tape[this.#at++]
  }
}
