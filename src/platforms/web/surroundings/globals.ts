import type { GlobalNames } from '../../module-names.ts'
import { values } from './values.ts'

/** Names of a page's script beside sockets. */
export const globals: GlobalNames = {
  values,
}
