import type { GlobalNames } from '../../module-names.ts'
import { uniNames } from './names.ts'
import { values } from './values.ts'

/** Names of uni-app beside sockets. */
export const globals: GlobalNames = {
  values,
  members: { uni: uniNames },
}
