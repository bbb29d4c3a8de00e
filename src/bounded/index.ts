import type { Jobs } from './jobs.ts'
import { BoundedWorker } from './worker-client.ts'

export { BoundError } from './error.ts'

const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

type All = { [Name in keyof Jobs]: Jobs[Name] }

/** Compiles programs. Apart from the rest, so that no file that is read delays Run. */
export const compiling = new BoundedWorker<All>(makeWorker)

/** Reads what links and files hold. */
export const reading = new BoundedWorker<All>(makeWorker)
