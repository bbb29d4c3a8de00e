import type { CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the processor. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/**
 * Begins to watch the tasks of a page, by Chromium's own tracing.
 *
 * @returns Ends the watch and tells the longest task: milliseconds that the processor worked on it,
 *   not those that it waited for a processor on a busy machine.
 */
export async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  )
  await session.send('Tracing.start', { categories: '-*,toplevel', transferMode: 'ReportEvents' })
  return async () => {
    await end(session)
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
}

async function end(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
}
