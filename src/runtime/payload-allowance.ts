import { MAX_PAYLOAD, MAX_RUN_PAYLOAD, PAYLOAD_PREVIEW } from './limits.ts'

/**
 * What the trace of one run may still keep of messages. The worker spends it as it takes them, the
 * page in the same order as they arrive, so that both know at each message how much of it may be
 * there.
 */
export class PayloadAllowance {
  #left = MAX_RUN_PAYLOAD

  /** Bytes, or UTF-16 code units of a text, that may be kept of the next message. */
  get largest(): number {
    return this.#left > 0 ? MAX_PAYLOAD : PAYLOAD_PREVIEW
  }

  /** @param characters What was kept of a message, as it is written. */
  spend(characters: number): void {
    this.#left -= characters
  }
}

/** Allows no message more than a preview: what is traced a second time. */
export const PREVIEW_ONLY: Pick<PayloadAllowance, 'largest' | 'spend'> = {
  largest: PAYLOAD_PREVIEW,
  spend() {},
}
