import type { PlatformHost } from '../../contract.ts'
import type { MiniProgramServices, Situation } from '../../shared/mini-program/contract.ts'
import type { RaiseNote } from '../../shared/raise-note.ts'
import { createServices as createShared } from '../../shared/services.ts'
import type { NoteId } from '../notes/index.ts'

/** Services for every part of the shim, created for each run. */
export interface Services extends MiniProgramServices {
  /** Raises a note by id. */
  readonly raise: RaiseNote<NoteId>
}

/** Notes of the situations of a mini program. */
const NOTES: Partial<Record<Situation, NoteId>> = {
  'success before open': 'taro.success-before-open',
  'connection limit': 'taro.connection-limit',
  'ws url': 'taro.wss-only',
  header: 'taro.header-unsent',
  referer: 'taro.referer-forbidden',
  'protocols not array': 'taro.protocols-not-array',
  'options ignored': 'taro.method-ignored',
  'send before open': 'taro.send-before-open',
  'payload type': 'taro.payload-type',
  'close before open': 'taro.close-before-open',
  'close code illegal': 'taro.close-code-illegal',
  'close code unsent': 'taro.close-code-unsent',
  'peer closed': 'taro.close-code-lost',
  refused: 'taro.refusal-on-devices',
  'late listener': 'taro.listener-late',
  'listener replaced': 'taro.listener-replaced',
  'binary message': 'taro.binary-form',
  background: 'taro.background',
}

export function createServices(host: PlatformHost): Services {
  const { note: raise, ...services } = createShared<NoteId>(host)
  return {
    ...services,
    raise,
    note(situation, values) {
      // One for all functions: the text does not depend on the function.
      if (situation === 'global function') return raise('taro.deprecated-on-h5')
      const id = NOTES[situation]
      if (id) raise(id, values)
    },
  }
}
