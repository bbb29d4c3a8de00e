import type { GlobalNames } from '../../module-names.ts'
import { values } from './values.ts'

/** Names that Taro's build replaces. */
export const globals: GlobalNames = {
  values,
}
