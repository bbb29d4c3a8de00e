import type { Services } from './services.ts'

/**
 * Starts the time that the platform gives a connection to open.
 *
 * @param expired Called when the time is over.
 * @returns Stops the time.
 */
export function timeLimit({ host, dialect, note }: Services, expired: () => void): () => void {
  if (!dialect.connectTimeout) return () => {}
  const { declaration, standard } = dialect.connectTimeout
  const declared = Number(host.declared(declaration))
  const milliseconds = declared > 0 ? declared : standard
  const timer = host.setTimeout(() => {
    note('timeout', { milliseconds })
    expired()
  }, milliseconds)
  return () => host.clearTimeout(timer)
}
