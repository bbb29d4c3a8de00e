import type { RaiseNote } from '../../shared/raise-note.ts'
import type { NoteId } from '../notes/index.ts'

type Raise = RaiseNote<NoteId>

/** Raises notes on the arguments of the constructor; a program may pass any value. */
export function noteOnConstruction(raise: Raise, parameters: readonly unknown[]): void {
  const [url, protocols, options] = parameters
  if (typeof url === 'string' && !/^wss?:/i.test(url)) raise('web.url-resolved')
  if (protocols === '') raise('web.empty-protocol')
  if (options !== undefined || isOptions(protocols)) raise('web.no-headers')
}

/**
 * Returns whether an object with options stands where subprotocols belong, as for clients on a
 * server.
 */
function isOptions(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value)
}

/** Raises notes on a `send()` while the connection does not accept messages. */
export function noteOnSend(raise: Raise, readyState: number): void {
  if (readyState === 0) raise('web.send-while-connecting')
  else if (readyState > 1) raise('web.send-after-close')
}

/** Raises notes on the code of a `close()`, and on a `close()` before the connection is open. */
export function noteOnClose(raise: Raise, readyState: number, code: unknown): void {
  // Of an object nothing is read here: converting it could run the program's code twice.
  if ((typeof code === 'number' || typeof code === 'string') && Number(code) !== 1000) {
    const legal = Number(code) >= 3000 && Number(code) <= 4999
    raise(legal ? 'web.close-code-private' : 'web.close-code-illegal', { code })
    if (!legal) return
  }
  if (readyState === 0) raise('web.close-while-connecting')
}
