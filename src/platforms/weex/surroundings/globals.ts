import type { GlobalNames } from '../../module-names.ts'
import { values } from './values.ts'

/** Names of a Weex page beside `webSocket`. */
export const globals: GlobalNames = {
  values,
  members: { weex: ['config', 'document', 'supports'] },
}
