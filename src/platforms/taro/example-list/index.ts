import { connectingExamples } from './connecting.ts'
import { deprecatedExamples } from './deprecated.ts'
import { deviceExamples } from './device.ts'
import { pageExamples } from './pages.ts'
import { serverExamples } from './servers.ts'
import { taskExamples } from './task.ts'

/** Taro's programs, in the order of the gallery; the sources are in the folder `examples`. */
export const examples = [
  ...connectingExamples,
  ...pageExamples,
  ...taskExamples,
  ...serverExamples,
  ...deviceExamples,
  ...deprecatedExamples,
]
