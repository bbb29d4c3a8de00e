/** How long something took, in milliseconds. */
export interface Elapsed {
  /** By the clock. */
  readonly wall: number
  /**
   * Processor time of this process, in all threads. Unlike the clock's time, processor time hardly
   * grows under other load on the machine, and so serves to compare the cost of code. A browser
   * does not report processor time: there the value is the clock's.
   */
  readonly processor: number
}

/** Starts measuring; the returned function reports the elapsed time. */
export function startStopwatch(): () => Elapsed {
  const used = globalThis.process?.cpuUsage?.()
  const begun = performance.now()
  return () => {
    const wall = performance.now() - begun
    if (!used) return { wall, processor: wall }
    const { user, system } = process.cpuUsage(used)
    return { wall, processor: (user + system) / 1000 }
  }
}
