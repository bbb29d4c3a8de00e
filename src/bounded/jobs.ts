import type { CompileJob } from '../compiler/job.ts'
import type { ParseJob } from '../permalink/parse-job.ts'
import type { SalvageJob } from '../permalink/salvage/job.ts'
import type { CompareJob } from '../trace/compare/job.ts'
import type { ReplayJob } from '../trace/replay/job.ts'
import type { JobLoaders } from './messages.ts'

/** Work on what links, files and programs bring, which may take any time. */
export interface Jobs {
  readonly compile: CompileJob
  readonly parse: ParseJob
  readonly salvage: SalvageJob
  readonly replay: ReplayJob
  readonly compare: CompareJob
}

/** Fetches each job's code when it is first wanted. */
export const jobs: JobLoaders<{ [Name in keyof Jobs]: Jobs[Name] }> = {
  compile: async () => (await import('../compiler/job.ts')).compileJob,
  parse: async () => (await import('../permalink/parse-job.ts')).parseJob,
  salvage: async () => (await import('../permalink/salvage/job.ts')).salvageJob,
  replay: async () => (await import('../trace/replay/job.ts')).replayJob,
  compare: async () => (await import('../trace/compare/job.ts')).compareJob,
}
