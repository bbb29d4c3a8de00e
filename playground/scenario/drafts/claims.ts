const PREFIX = 'polysocket:draft:'

/** Tells which tab has which slot. What a tab holds is free as soon as the tab is gone, however. */
export interface Claims {
  /** Slots that living tabs hold. */
  living(): Promise<ReadonlySet<string>>
  /**
   * Holds a slot for the life of this tab.
   *
   * @param patience How long to wait for another tab to let go of it, in milliseconds.
   * @returns Whether this tab now has it.
   */
  hold(slot: string, patience?: number): Promise<boolean>
}

/** By the browser's own locks; a page without `https:` has none and asks the other tabs instead. */
export function createClaims(): Claims {
  return navigator.locks ? lockClaims(navigator.locks) : askingClaims()
}

function lockClaims(locks: LockManager): Claims {
  return {
    async living() {
      // A browser that lets the page store nothing may refuse this as well.
      const { held = [] } = await locks.query().catch((): LockManagerSnapshot => ({}))
      const names = held.flatMap(({ name = '' }) => (name.startsWith(PREFIX) ? [name] : []))
      return new Set(names.map((name) => name.slice(PREFIX.length)))
    },
    hold(slot, patience = 0) {
      const options = patience ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true }
      return new Promise((resolve) => {
        const request = locks.request(PREFIX + slot, options, (lock) => {
          resolve(lock !== null)
          return lock ? new Promise<never>(() => {}) : undefined
        })
        request.catch(() => resolve(false))
      })
    },
  }
}

/** How long other tabs have to answer, in milliseconds. */
const ANSWER = 150

/** The message of one tab to the others. */
type Message = { readonly ask: true } | { readonly held: readonly string[] }

/** Every tab tells what it holds when another asks. */
function askingClaims(): Claims {
  const channel = new BroadcastChannel(PREFIX)
  const own = new Set<string>()
  let heard = new Set<string>()

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('held' in data) for (const slot of data.held) heard.add(slot)
    else channel.postMessage({ held: [...own] } satisfies Message)
  }

  async function living(): Promise<ReadonlySet<string>> {
    heard = new Set(own)
    channel.postMessage({ ask: true } satisfies Message)
    await new Promise((resolve) => setTimeout(resolve, ANSWER))
    return heard
  }

  return {
    living,
    async hold(slot, patience = 0) {
      const end = performance.now() + patience
      while ((await living()).has(slot)) if (performance.now() > end) return false
      own.add(slot)
      return true
    },
  }
}
