import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import {
  decodeScenario,
  encodeScenario,
  LinkError,
  type Scenario,
} from '../../src/permalink/index.ts'

/** What links need of the playground. */
export interface LinkOptions {
  /** Whether there is a platform of this id. */
  knowsPlatform(id: string): boolean
  /** Shows what a link brought, without running it. */
  open(scenario: Scenario): void
}

/** How sharing went: copied, or shown because the clipboard was refused. */
export type Shared = { readonly url: string; readonly copied: boolean }

/** Whether a hash is one of the page's own anchors, such as the link to the content. */
function isAnchor(hash: string): boolean {
  return document.getElementById(hash.slice(1)) !== null
}

/*
 * As long-lived as the scenario: who changes the language meets the same hash again, and it must
 * not be opened a second time over what they have written since.
 */
/** The hash that what is on screen came from, or that was made of it. */
let handled = ''
/** Whether what is on screen came from a link and has not been run yet. */
const arrived = ref(false)

/**
 * Opens the link in the address bar, now and whenever it changes, and makes links. Opening shows a
 * program; nothing runs by it.
 */
export function useLink(options: LinkOptions) {
  /** Why the link in the address bar could not be opened. */
  const failure = shallowRef<LinkError>()
  /** Whether the address bar has been looked at; before, what is on screen may not be meant. */
  const ready = ref(false)

  async function read(): Promise<void> {
    const { hash } = location
    if (hash.length < 2 || hash === handled || isAnchor(hash)) return
    try {
      const scenario = await decodeScenario(hash)
      if (hash !== location.hash) return
      if (!options.knowsPlatform(scenario.platform)) {
        throw new LinkError('invalid', { field: 'platform' })
      }
      failure.value = undefined
      handled = hash
      options.open(scenario)
      arrived.value = true
    } catch (error) {
      if (!(error instanceof LinkError)) throw error
      if (hash === location.hash) failure.value = error
    }
  }

  /** Makes a hash all that follows the page's path, with no entry in the history and unopened. */
  function setHash(hash: string): void {
    handled = hash
    history.replaceState(history.state, '', `${location.pathname}${hash}`)
  }

  /**
   * Makes a link, puts it into the address bar and on the clipboard.
   *
   * @throws LinkError when the scenario is more than a link can hold.
   */
  async function share(scenario: Scenario): Promise<Shared> {
    setHash(`#${await encodeScenario(scenario)}`)
    const url = location.href
    const copied = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    )
    return { url, copied: copied ?? false }
  }

  /** Takes the link out of the address bar: what is on screen is, or will be, something else. */
  function dismiss(): void {
    failure.value = undefined
    arrived.value = false
    setHash('')
  }

  onMounted(() => {
    addEventListener('hashchange', read)
    void read().finally(() => (ready.value = true))
  })
  onBeforeUnmount(() => removeEventListener('hashchange', read))

  return { failure, arrived, ready, share, dismiss }
}

export type Link = ReturnType<typeof useLink>
