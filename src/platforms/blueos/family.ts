import type { Family } from '../shared/quick-app/family.ts'
import { chosen, document, rules } from './notes/sources.ts'

/** BlueOS in the quick-app family: handlers in camel case. */
export const family: Family<'blueos'> = {
  id: 'blueos',
  name: { en: 'BlueOS', zh: 'BlueOS' },
  device: { en: 'watch', zh: '手表' },
  feature: 'blueos.network.webSocket',
  handlers: { open: 'onOpen', message: 'onMessage', close: 'onClose', error: 'onError' },
  document,
  rules,
  chosen,
}
