import type { Shim } from '../../contract.ts'
import { quickAppShim } from '../../shared/quick-app/shim/index.ts'
import { dialect } from './dialect.ts'

/** Creates quick app's API, as the open engine (hapjs) of platform version 1080 does. */
export const shim: Shim = quickAppShim(dialect)
