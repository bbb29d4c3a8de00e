import type { PageContext } from '../context.ts'

/** Answers a call as the native side does: in a later task, and no more than once. */
export function answer({ host, guard }: PageContext, callback: unknown, value: unknown): void {
  if (typeof callback === 'function') host.setTimeout(() => guard(() => callback(value)), 0)
}
