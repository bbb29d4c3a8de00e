import { connectingExamples } from './gallery/connecting.ts'
import { deprecatedExamples } from './gallery/deprecated.ts'
import { serverExamples } from './gallery/servers.ts'
import { taskExamples } from './gallery/task.ts'

/** Taro's programs, in the order of the gallery; the sources are in the folder `examples`. */
export const examples = [
  ...connectingExamples,
  ...taskExamples,
  ...serverExamples,
  ...deprecatedExamples,
]
