import type { Dialect, Situation } from '../../shared/quick-app/shim/dialect.ts'
import { family } from '../family.ts'
import type { NoteId } from '../notes/index.ts'

const notes: Readonly<Record<Situation, NoteId>> = {
  'referer header': 'quickapp.referer-header',
  'http url': 'quickapp.http-url',
  'cannot connect': 'quickapp.cannot-connect',
  'failure text': 'quickapp.failure-text',
  'late failure': 'quickapp.late-failure',
  timeout: 'quickapp.timeout',
  'drop without error': 'quickapp.drop-without-error',
  'late open': 'quickapp.late-open',
  'open argument': 'quickapp.open-argument',
  'foreign handler': 'quickapp.camel-case-handler',
  'send not open': 'quickapp.send-not-open',
  'empty message': 'quickapp.empty-message',
  'typed array': 'quickapp.typed-array',
  'data converted': 'quickapp.data-converted',
  'close not open': 'quickapp.close-not-open',
  'close code': 'quickapp.close-code',
  'close reason': 'quickapp.close-reason',
  released: 'quickapp.released',
  'promise result': 'quickapp.promise-result',
}

/** Quick app as the engine itself. */
export const dialect: Dialect = {
  feature: family.feature,
  instance: 'system.websocket',
  handlers: family.handlers,
  foreignHandlers: ['onOpen', 'onMessage', 'onClose', 'onError'],
  isEngine: true,
  connectTimeout: { declaration: 'config.network.connectTimeout', standard: 30_000 },
  notes,
}
