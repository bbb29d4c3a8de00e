/** Reports all output and all thrown values to the page. */
const PRELUDE = `{
  const tell = self.postMessage.bind(self)
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
    console[level] = (...values) => tell(level + ': ' + values.join(' '))
  }
  addEventListener('error', ({ message }) => tell('error! ' + message))
  addEventListener('unhandledrejection', ({ reason }) => tell('error! ' + reason))
}
`

/**
 * Runs a program in a worker with only the browser's own APIs.
 *
 * @param isOver Whether the lines are complete; later output is ignored.
 * @param signal Ends the run early, with the lines so far.
 */
export async function runPlainly(
  code: string,
  isOver: (lines: readonly string[]) => boolean,
  signal: AbortSignal,
): Promise<string[]> {
  const url = URL.createObjectURL(new Blob([PRELUDE, code], { type: 'text/javascript' }))
  const worker = new Worker(url, { type: 'module' })
  const lines: string[] = []
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve())
    worker.addEventListener('message', ({ data }) => {
      lines.push(data)
      if (isOver(lines)) resolve()
    })
  })
  worker.terminate()
  URL.revokeObjectURL(url)
  return lines
}
