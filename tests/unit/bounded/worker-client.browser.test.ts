import { describe, expect, onTestFinished, test } from 'vitest'
import type { After } from '../../../src/after.ts'
import { BoundedWorker } from '../../../src/bounded/worker-client.ts'

interface Jobs extends Record<string, { input: unknown; output: unknown }> {
  readonly double: { readonly input: number; readonly output: number }
  readonly loop: { readonly input: null; readonly output: null }
  readonly ask: { readonly input: string; readonly output: unknown }
  readonly fail: { readonly input: string; readonly output: never }
}

/**
 * A worker with the protocol of `serveJobs`, from a blob so that the test contains the whole
 * worker.
 */
const SCRIPT = `
let answered
onmessage = async ({ data: { type, id, job, input, answer } }) => {
  if (type === 'answer') return answered(answer)
  if (type !== 'run') return
  postMessage({ type: 'begun', id })
  if (job === 'double') postMessage({ type: 'output', id, output: input * 2 })
  if (job === 'fail') postMessage({ type: 'failed', id, message: input })
  if (job === 'loop') for (;;);
  if (job === 'ask') {
    postMessage({ type: 'question', id, question: input })
    postMessage({ type: 'output', id, output: await new Promise((done) => (answered = done)) })
  }
}`

function bounded(
  script = SCRIPT,
  after?: After,
): { worker: BoundedWorker<Jobs>; made: () => number } {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  let made = 0
  const worker = new BoundedWorker<Jobs>(() => {
    made++
    return new Worker(url)
  }, after)
  onTestFinished(() => worker.dispose())
  return { worker, made: () => made }
}

describe('a bounded worker', () => {
  test('does jobs one after the other in one worker', async () => {
    const { worker, made } = bounded()
    const outputs = await Promise.all([1, 2, 3].map((input) => worker.run('double', input)))
    expect(outputs).toEqual([2, 4, 6])
    expect(made()).toBe(1)
  })

  test('ends a job that takes too long, and does the next one', async () => {
    const { worker, made } = bounded()
    const slow = worker.run('loop', null, { deadline: 50 })
    const next = worker.run('double', 4)
    await expect(slow).rejects.toMatchObject({ name: 'BoundError', problem: 'too-slow' })
    expect(await next).toBe(8)
    expect(made()).toBe(2)
  })

  test('ends a job by its signal, also one that waits for its turn', async () => {
    const { worker } = bounded()
    const [first, second] = [new AbortController(), new AbortController()]
    const running = worker.run('loop', null, { signal: first.signal })
    const waiting = worker.run('double', 1, { signal: second.signal })
    const last = worker.run('double', 2)
    second.abort(new Error('not needed'))
    await expect(waiting).rejects.toThrow('not needed')
    first.abort(new Error('stopped'))
    await expect(running).rejects.toThrow('stopped')
    expect(await last).toBe(4)
  })

  test('does not count the time in which a job waits for the page', async () => {
    const clock: string[] = []
    const { worker } = bounded(SCRIPT, (milliseconds) => {
      clock.push(`starts at ${milliseconds}`)
      return () => clock.push('stops')
    })
    const answer = async (question: unknown) => {
      clock.push('answers')
      return `${question}!`
    }
    expect(await worker.run('ask', 'well', { deadline: 100, answer })).toBe('well!')
    expect(clock).toEqual(['starts at 100', 'stops', 'answers', 'starts at 100', 'stops'])
  })

  test('tells of what fails, and goes on', async () => {
    const { worker, made } = bounded()
    await expect(worker.run('fail', 'no such file')).rejects.toThrow('no such file')
    expect(await worker.run('double', 1)).toBe(2)
    expect(made()).toBe(1)
  })

  test('says when there can be no worker', async () => {
    const { worker } = bounded('throw new Error("not here")')
    await expect(worker.run('double', 1)).rejects.toMatchObject({ problem: 'no-worker' })
    const refused = new BoundedWorker<Jobs>(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    await expect(refused.run('double', 1)).rejects.toMatchObject({ problem: 'no-worker' })
  })
})
