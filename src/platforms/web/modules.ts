import type { PlatformModules } from '../module-names.ts'
import { title } from './title.ts'

/** A browser has no modules of its own. */
export const modules: PlatformModules = { title, names: {} }
