import type { Family } from '../shared/quick-app/family.ts'
import { chosen, document, rules } from './notes/sources.ts'

/** Quick app in its own family: handlers in lower case. */
export const family: Family<'quickapp'> = {
  id: 'quickapp',
  name: { en: 'quick app', zh: '快应用' },
  device: { en: 'phone', zh: '手机' },
  feature: 'system.websocketfactory',
  handlers: { open: 'onopen', message: 'onmessage', close: 'onclose', error: 'onerror' },
  document,
  rules,
  chosen,
}
