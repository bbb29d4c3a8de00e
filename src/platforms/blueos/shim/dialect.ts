import type { Dialect, Situation } from '../../shared/quick-app/shim/dialect.ts'
import { family } from '../family.ts'
import type { NoteId } from '../notes/index.ts'

const notes: Readonly<Partial<Record<Situation, NoteId>>> = {
  'referer header': 'blueos.referer-header',
  'cannot connect': 'blueos.cannot-connect',
  'failure text': 'blueos.failure-text',
  'drop without error': 'blueos.drop-without-error',
  'late open': 'blueos.late-open',
  'open argument': 'blueos.open-argument',
  'foreign handler': 'blueos.lower-case-handler',
  'send not open': 'blueos.send-not-open',
  'empty message': 'blueos.empty-message',
  'typed array': 'blueos.typed-array',
  'data converted': 'blueos.data-converted',
  'close not open': 'blueos.close-not-open',
  'close code': 'blueos.close-code',
  'close reason': 'blueos.close-reason',
  released: 'blueos.released',
  'promise result': 'blueos.promise-result',
}

/** BlueOS as a platform of the quick-app family. */
export const dialect: Dialect = {
  feature: family.feature,
  instance: family.feature,
  handlers: family.handlers,
  foreignHandlers: ['onopen', 'onmessage', 'onclose', 'onerror'],
  isEngine: false,
  notes,
}
