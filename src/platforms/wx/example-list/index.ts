import { connectingExamples } from './connecting.ts'
import { deviceExamples } from './device.ts'
import { pageExamples } from './pages.ts'
import { serverExamples } from './servers.ts'
import { taskExamples } from './task.ts'

/** WeChat's programs, in the order of the gallery; the sources are in the folder `examples`. */
export const examples = [
  ...connectingExamples,
  ...taskExamples,
  ...serverExamples,
  ...deviceExamples,
  ...pageExamples,
]
