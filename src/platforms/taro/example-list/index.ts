import { connectingExamples } from './connecting.ts'
import { deprecatedExamples } from './deprecated.ts'
import { serverExamples } from './servers.ts'
import { taskExamples } from './task.ts'

/** Taro's programs, in the order of the gallery; the sources are in the folder `examples`. */
export const examples = [
  ...connectingExamples,
  ...taskExamples,
  ...serverExamples,
  ...deprecatedExamples,
]
