import type { ConceptId } from '../../platforms/concept-ids.ts'
import { connecting, handshake, limits, open, state } from './connection.ts'
import type { ConceptProse } from './contract.ts'
import { callbacks, closing, errors, listeners, receiving, sending } from './messages.ts'

export type { ConceptProse }

/** Platform-independent texts of every concept. */
export const conceptProse: Readonly<Record<ConceptId, ConceptProse>> = {
  connecting,
  handshake,
  open,
  sending,
  receiving,
  closing,
  errors,
  state,
  callbacks,
  listeners,
  limits,
}
