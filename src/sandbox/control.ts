export type { ServerAction } from '../network/simulated/control.ts'
export type { RunControl } from '../runtime/control.ts'
