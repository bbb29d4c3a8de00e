import type { GlobalNames } from '../../module-names.ts'
import { uniNames } from './names.ts'

/** Names of uni-app beside sockets. */
export const globals: GlobalNames = {
  values: [
    'getApp',
    'getCurrentPages',
    'plus',
    'process',
    'defineProps',
    'defineEmits',
    'defineExpose',
    'defineOptions',
    'withDefaults',
  ],
  members: { uni: uniNames },
}
