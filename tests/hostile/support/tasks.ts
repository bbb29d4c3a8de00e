import type { CDPSession, Page } from '@playwright/test'
import { STOP_MARKS, type Measured } from './stopwatch.ts'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Processor time of a task in microseconds. */
  readonly tdur?: number
  /** Processor time of the event's thread until then, in microseconds. */
  readonly tts?: number
  readonly args: { readonly name?: string }
}

/**
 * Starts to monitor a page with Chromium's own tracing.
 *
 * @returns Ends the monitoring. Resolves with {@link Measured}, in milliseconds of processor time
 *   for the page's thread; waiting on a busy machine is not counted.
 */
export async function watchProcessor(page: Page): Promise<() => Promise<Measured>> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  )
  const categories = '-*,toplevel,blink.user_timing'
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' })
  return async () => {
    await end(session)
    return { stall: longestTask(events), stop: stopOf(events) }
  }
}

function longestTask(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const isMain = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && args.name === 'CrRendererMain'
  const mains = new Set(events.filter(isMain).map(threadOf))
  const longest = events.reduce(
    (most, event) => (mains.has(threadOf(event)) ? Math.max(most, event.tdur ?? 0) : most),
    0,
  )
  if (longest === 0) throw new Error('The browser has traced no task.')
  return longest / 1000
}

function stopOf(events: readonly TraceEvent[]): number | undefined {
  const at = (mark: string) => events.find(({ name }) => name === mark)?.tts
  const [pressed, removed] = [at(STOP_MARKS.pressed), at(STOP_MARKS.removed)]
  return pressed === undefined || removed === undefined ? undefined : (removed - pressed) / 1000
}

async function end(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
}
