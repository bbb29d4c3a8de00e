/** How long something took, in milliseconds. */
export interface Elapsed {
  /** By the clock. */
  readonly wall: number
  /**
   * What this process computed meanwhile, in all its threads. Unlike the clock's, it hardly grows
   * when the machine has other work, so that costs of code are compared by it. A browser tells
   * nothing of it: there it is the clock's.
   */
  readonly processor: number
}

/** Starts measuring; the function returned says how long ago that was. */
export function startStopwatch(): () => Elapsed {
  const used = globalThis.process?.cpuUsage()
  const begun = performance.now()
  return () => {
    const wall = performance.now() - begun
    if (!used) return { wall, processor: wall }
    const { user, system } = process.cpuUsage(used)
    return { wall, processor: (user + system) / 1000 }
  }
}
