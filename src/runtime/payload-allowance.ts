import type { WireEvent } from './entries.ts'
import { MAX_PAYLOAD, MAX_RUN_PAYLOAD, PAYLOAD_PREVIEW } from './limits.ts'

/**
 * The trace's remaining allowance for messages in a run. The worker spends the allowance on taking
 * messages, the page in the same order on arrival, so that both know each message's limit.
 */
export class PayloadAllowance {
  #left = MAX_RUN_PAYLOAD

  /** Bytes, or UTF-16 code units of a text, allowed for the next message. */
  get largest(): number {
    return this.#left > 0 ? MAX_PAYLOAD : PAYLOAD_PREVIEW
  }

  /** Whether nothing but previews is allowed; a handshake then has neither subprotocols nor headers. */
  get isSpent(): boolean {
    return this.#left <= 0
  }

  /**
   * Subtracts the size of a kept message.
   *
   * @param characters Characters kept of a message, as written.
   */
  spend(characters: number): void {
    this.#left -= characters
  }
}

/** Allows no message more than a preview, for data traced a second time. */
export const PREVIEW_ONLY: Pick<PayloadAllowance, 'largest' | 'spend'> = {
  largest: PAYLOAD_PREVIEW,
  spend() {},
}

const keysOf = Object.keys

/** Returns the number of characters in the subprotocols and headers of a handshake. */
export function handshakeCharacters({
  protocols,
  headers,
}: Pick<Extract<WireEvent, { type: 'connect' }>, 'protocols' | 'headers'>): number {
  let sum = 0
  for (let index = 0; index < protocols.length; index++) sum += protocols[index]!.length
  const names = keysOf(headers)
  for (let index = 0; index < names.length; index++) {
    sum += names[index]!.length + headers[names[index]!]!.length
  }
  return sum
}
