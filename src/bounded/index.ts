import type { Jobs } from './jobs.ts'
import { BoundedWorker } from './worker-client.ts'

export { BoundError } from './error.ts'

const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

type All = { [Name in keyof Jobs]: Jobs[Name] }

/** Compiles programs. Separate from {@link reading}, so that reading a file never delays Run. */
export const compiling = new BoundedWorker<All>(makeWorker)

/** Reads the content of links and files. */
export const reading = new BoundedWorker<All>(makeWorker)

/** Ports programs and judges ports. Separate, because judging waits for runs of the page's. */
export const porting = new BoundedWorker<All>(makeWorker)
