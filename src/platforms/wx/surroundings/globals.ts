import type { GlobalNames } from '../../module-names.ts'
import { wxNames } from './names.ts'
import { values } from './values.ts'

/** Names of a mini program beside sockets. */
export const globals: GlobalNames = {
  values,
  members: { wx: wxNames },
}
