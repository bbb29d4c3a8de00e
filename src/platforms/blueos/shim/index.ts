import type { Shim } from '../../contract.ts'
import { quickAppShim } from '../../shared/quick-app/shim/index.ts'
import { dialect } from './dialect.ts'

/**
 * Creates vivo BlueOS's API. Where the document is silent, the behavior follows the quick-app
 * engine, the origin of BlueOS, because BlueOS is closed source.
 */
export const shim: Shim = quickAppShim(dialect)
