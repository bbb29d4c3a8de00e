import type { Example } from '../contract.ts'

export const examples: readonly Example[] = []
