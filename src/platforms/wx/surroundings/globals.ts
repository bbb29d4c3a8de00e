import type { GlobalNames } from '../../module-names.ts'
import { wxNames } from './names.ts'

/** Names of a mini program beside sockets. */
export const globals: GlobalNames = {
  values: ['App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages', 'requirePlugin'],
  members: { wx: wxNames },
}
