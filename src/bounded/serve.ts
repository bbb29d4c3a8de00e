import type { JobType } from '../job-type.ts'
import type { Ask, FromWorker, Job, JobLoaders, JobTypes, ToWorker } from './messages.ts'

/** The worker's end of the message channel. */
interface Scope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
  postMessage(message: FromWorker): void
}

/** Runs jobs in this worker, each in turn, on request of the page's `BoundedWorker`. */
export function serveJobs<Jobs extends JobTypes>(loaders: JobLoaders<Jobs>): void {
  const scope = globalThis as unknown as Scope
  const answers = new Map<number, (answer: unknown) => void>()

  const load = (name: string): Promise<Job<JobType>> =>
    loaders[name]!() as Promise<unknown> as Promise<Job<JobType>>

  function askFor(id: number): Ask {
    return (question) => {
      scope.postMessage({ type: 'question', id, question })
      return new Promise((resolve) => answers.set(id, resolve))
    }
  }

  async function run({ id, job, input }: Extract<ToWorker, { type: 'run' }>): Promise<void> {
    try {
      const work = await load(job)
      scope.postMessage({ type: 'begun', id })
      const output = await work(input, askFor(id))
      scope.postMessage({ type: 'output', id, output })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      scope.postMessage({ type: 'failed', id, message })
    }
  }

  scope.onmessage = ({ data }) => {
    if (data.type === 'run') void run(data)
    else if (data.type === 'load') load(data.job).catch(() => {})
    else {
      answers.get(data.id)?.(data.answer)
      answers.delete(data.id)
    }
  }
}
