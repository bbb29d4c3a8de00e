import type { GlobalNames } from '../../module-names.ts'

/** Names that Taro's build replaces. */
export const globals: GlobalNames = {
  values: ['process', 'definePageConfig', 'defineAppConfig'],
}
