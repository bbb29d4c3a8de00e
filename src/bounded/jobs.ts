import type { CompileJob } from '../compiler/job.ts'
import type { IntakeJob } from '../intake/job.ts'
import type { ParseJob } from '../permalink/parse-job.ts'
import type { SalvageJob } from '../permalink/salvage/job.ts'
import type { PortJob } from '../port/job.ts'
import type { VerifyJob } from '../port/verify-job.ts'
import type { CompareJob } from '../trace/compare/job.ts'
import type { ReplayJob } from '../trace/replay/job.ts'
import type { JobLoaders } from './messages.ts'

/** Work on the content of links, files and programs, of unknown duration. */
export interface Jobs {
  readonly compile: CompileJob
  readonly parse: ParseJob
  readonly salvage: SalvageJob
  readonly replay: ReplayJob
  readonly compare: CompareJob
  readonly port: PortJob
  readonly verify: VerifyJob
  readonly intake: IntakeJob
}

/** Fetches each job's code on first use. */
export const jobs: JobLoaders<{ [Name in keyof Jobs]: Jobs[Name] }> = {
  compile: async () => (await import('../compiler/job.ts')).compileJob,
  parse: async () => (await import('../permalink/parse-job.ts')).parseJob,
  salvage: async () => (await import('../permalink/salvage/job.ts')).salvageJob,
  replay: async () => (await import('../trace/replay/job.ts')).replayJob,
  compare: async () => (await import('../trace/compare/job.ts')).compareJob,
  port: async () => (await import('../port/job.ts')).portJob,
  verify: async () => (await import('../port/verify-job.ts')).verifyJob,
  intake: async () => (await import('../intake/job.ts')).intakeJob,
}
