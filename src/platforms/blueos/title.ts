import type { Text } from '../../text.ts'

/** Name of the platform in pickers and messages. */
export const title: Text = { en: 'vivo BlueOS', zh: 'vivo 蓝河 BlueOS' }
