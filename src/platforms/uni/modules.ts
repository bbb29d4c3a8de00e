import type { PlatformModules } from '../module-names.ts'
import { hookNames } from './surroundings/hooks.ts'
import { title } from './title.ts'

/**
 * uni-app imports no module for sockets; its pages import their life-cycle, Vue and a store. Nothing
 * is checked of what any program may import.
 */
export const modules: PlatformModules = {
  title,
  names: { '@dcloudio/uni-app': hookNames, vue: 'any', pinia: 'any', vuex: 'any' },
  common: ['vue', 'pinia', 'vuex'],
}
