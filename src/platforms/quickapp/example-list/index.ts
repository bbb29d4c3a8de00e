import type { Example } from '../../contract.ts'
import { callExamples } from './calls.ts'
import { pageExamples } from './pages.ts'
import { serverExamples } from './servers.ts'

export const examples: readonly Example[] = [...callExamples, ...serverExamples, ...pageExamples]
