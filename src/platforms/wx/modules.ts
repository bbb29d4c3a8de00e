import type { PlatformModules } from '../module-names.ts'
import { title } from './title.ts'

/** Mini programs import no module for sockets. */
export const modules: PlatformModules = { title, names: {} }
