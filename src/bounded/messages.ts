import type { JobType } from '../job-type.ts'

/** Jobs by name. */
export type JobTypes = Readonly<Record<string, JobType>>

/** Sends a running job's question to the page. */
export type Ask = (question: unknown) => Promise<unknown>

/** Runs a job. */
export type Job<Type extends JobType> = (
  input: Type['input'],
  ask: Ask,
) => Type['output'] | Promise<Type['output']>

/** Fetches the code of each job, absent from the worker until then. */
export type JobLoaders<Jobs extends JobTypes> = {
  readonly [Name in keyof Jobs]: () => Promise<Job<Jobs[Name]>>
}

/** From the page. `load` fetches a job's code ahead of use. */
export type ToWorker =
  | { readonly type: 'load'; readonly job: string }
  | { readonly type: 'run'; readonly id: number; readonly job: string; readonly input: unknown }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }

/** From the worker. The deadline counts from `begun`, when the job's code has loaded. */
export type FromWorker =
  | { readonly type: 'begun'; readonly id: number }
  | { readonly type: 'question'; readonly id: number; readonly question: unknown }
  | { readonly type: 'output'; readonly id: number; readonly output: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }
