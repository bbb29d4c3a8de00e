import type { Text } from '../../text.ts'

/** Name of the platform in pickers and messages. */
export const title: Text = { en: 'uni-app', zh: 'uni-app' }
