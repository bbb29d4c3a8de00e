const PREFIX = 'polysocket:draft:'

/**
 * The assignment of slots to tabs. A tab's slots are free as soon as the tab is gone, for any
 * reason.
 */
export interface Claims {
  /** Returns the slots held by living tabs. */
  living(): Promise<ReadonlySet<string>>
  /**
   * Holds a slot for the life of this tab.
   *
   * @param patience How long to wait for another tab to release the slot, in milliseconds.
   * @returns Whether the tab now has the slot.
   */
  hold(slot: string, patience?: number): Promise<boolean>
}

/**
 * Creates claims with the browser's own locks; a page without `https:` has no locks and asks the
 * other tabs instead.
 */
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

/** The message of a tab to the others. */
type Message = { readonly ask: true } | { readonly held: readonly string[] }

/** Creates claims by asking: every tab lists the held slots when another tab asks. */
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
