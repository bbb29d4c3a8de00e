import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { reading } from '../../src/bounded/index.ts'
import { encodeScenario, LinkError, type Salvaged } from '../../src/permalink/index.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { copyText } from '../ui/copy-text.ts'
import { digestOf } from './drafts/digest.ts'
import { linkMemory } from './link-memory.ts'
import { openLink } from './open-link.ts'

/** What links need of the playground. */
export interface LinkOptions {
  /** Whether there is a platform of this id. */
  knowsPlatform(id: string): boolean
  /** Id of the platform on screen. */
  platform(): string
  /** Comes true when what an earlier visit left is on screen; a link opens over it. */
  readonly begun: Promise<unknown>
  /** Shows what a link brought, without running it. */
  open(scenario: Scenario): void
}

/** A link that could not be opened. */
export interface BadLink {
  readonly error: LinkError
  /** What could be saved of it. */
  readonly salvaged?: Salvaged
}

/** A link that was made. */
export interface Shared {
  readonly url: string
  /** What it carries. */
  readonly scenario: Scenario
  /** Whether the clipboard took it. */
  readonly copied: boolean
  /** Whether the address bar took it. Firefox opens no address of more than a megabyte. */
  readonly openable: boolean
}

/** Whether a hash is one of the page's own anchors, such as the link to the content. */
function isAnchor(hash: string): boolean {
  return document.getElementById(hash.slice(1)) !== null
}

/**
 * Opens the link in the address bar, now and whenever it changes, and makes links. Opening shows a
 * program; nothing runs by it.
 */
export function useLink(options: LinkOptions) {
  const { handled, arrived } = linkMemory
  /** Why the link in the address bar could not be opened. */
  const failure = shallowRef<BadLink>()
  /** Whether the address bar has been looked at; before, what is on screen may not be meant. */
  const ready = ref(false)

  async function read(): Promise<void> {
    const { hash } = location
    if (hash.length < 2 || digestOf(hash) === handled.value || isAnchor(hash)) return
    try {
      const scenario = await openLink(hash)
      if (hash !== location.hash) return
      if (!options.knowsPlatform(scenario.platform)) {
        throw new LinkError('invalid', { field: 'platform' })
      }
      show(scenario, hash)
    } catch (error) {
      if (!(error instanceof LinkError)) throw error
      await refuse(error, hash)
    }
  }

  function show(scenario: Scenario, hash: string): void {
    failure.value = undefined
    handled.value = digestOf(hash)
    options.open(scenario)
    arrived.value = true
  }

  /** Says what is wrong with a link, and looks for what can be saved of it. */
  async function refuse(error: LinkError, hash: string): Promise<void> {
    if (hash !== location.hash) return
    failure.value = { error }
    const input = { hash, platform: options.platform() }
    // What takes too long to save is not saved; what is wrong with the link has been said.
    const salvaged = await reading.run('salvage', input).catch(() => undefined)
    if (salvaged && failure.value?.error === error) failure.value = { error, salvaged }
  }

  /** Shows what could be saved of the link in the address bar. */
  function openSalvaged(): void {
    const { salvaged } = failure.value ?? {}
    if (!salvaged) return
    const { platform } = salvaged.scenario
    const known = options.knowsPlatform(platform) ? platform : options.platform()
    show({ ...salvaged.scenario, platform: known }, '')
    setHash('')
  }

  /**
   * Makes a hash all that follows the page's path, with no entry in the history and unopened.
   *
   * @throws `SecurityError` when the browser takes no address of this length.
   */
  function setHash(hash: string): void {
    history.replaceState(history.state, '', `${location.pathname}${hash}`)
    handled.value = digestOf(hash)
  }

  /** @returns Whether the address bar took the hash. Where it did not, it has none of another program. */
  function offerHash(hash: string): boolean {
    try {
      setHash(hash)
      return true
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      setHash('')
      return false
    }
  }

  /**
   * Makes a link, puts it on the clipboard and, if the browser takes it, into the address bar.
   *
   * @throws LinkError when the scenario is more than a link can hold.
   */
  async function share(scenario: Scenario): Promise<Shared> {
    const hash = `#${await encodeScenario(scenario)}`
    const openable = offerHash(hash)
    const url = `${location.origin}${location.pathname}${hash}`
    return { url, scenario, openable, copied: await copyText(url) }
  }

  /** Takes the link out of the address bar: what is on screen is, or will be, something else. */
  function dismiss(): void {
    failure.value = undefined
    arrived.value = false
    setHash('')
  }

  onMounted(() => {
    addEventListener('hashchange', read)
    void options.begun.then(read).finally(() => (ready.value = true))
  })
  onBeforeUnmount(() => removeEventListener('hashchange', read))

  return { failure, arrived, ready, share, openSalvaged, dismiss }
}

export type Link = ReturnType<typeof useLink>
