import { shallowRef } from 'vue'
import { reading } from '../../src/bounded/index.ts'
import { encodeScenario, LinkError, type Salvaged } from '../../src/permalink/index.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { copyText } from '../ui/copy-text.ts'
import { arrived } from './link-memory.ts'
import { openLink } from './open-link.ts'

/** The parts of the playground used by links. */
export interface LinkOptions {
  /** Returns whether there is a platform of this id. */
  knowsPlatform(id: string): boolean
  /** Returns the id of the platform on screen. */
  platform(): string
  /** Shows a linked scenario, without a run. */
  open(scenario: Scenario): void
  /** Handles an address bar now matching the program on screen. */
  addressed(): void
}

/** A link with an error. */
export interface BadLink {
  readonly error: LinkError
  /** The recoverable parts of the link. */
  readonly salvaged?: Salvaged
}

/** A created link. */
export interface Shared {
  readonly url: string
  /** The content of the link. */
  readonly scenario: Scenario
  /** Whether the clipboard accepted the link. */
  readonly copied: boolean
  /**
   * Whether the address bar accepted the link. Firefox opens no address of more than a megabyte.
   */
  readonly openable: boolean
}

/** Opens the link in the address bar and creates links. Opening shows a program without a run. */
export function useLink(options: LinkOptions) {
  /** Why the link in the address bar could not be opened. */
  const failure = shallowRef<BadLink>()

  /**
   * Opens the link in the address bar.
   * @returns Whether opening was possible.
   */
  async function read(): Promise<boolean> {
    const { hash } = location
    try {
      const scenario = await openLink(hash)
      if (hash !== location.hash) return false
      if (!options.knowsPlatform(scenario.platform)) {
        throw new LinkError('invalid', { field: 'platform' })
      }
      show(scenario)
      return true
    } catch (error) {
      if (!(error instanceof LinkError)) throw error
      await refuse(error, hash)
      return false
    }
  }

  function show(scenario: Scenario): void {
    failure.value = undefined
    options.open(scenario)
    arrived.value = true
  }

  /** Reports a link's error, and searches the link for recoverable parts. */
  async function refuse(error: LinkError, hash: string): Promise<void> {
    if (hash !== location.hash) return
    failure.value = { error }
    const input = { hash, platform: options.platform() }
    // What takes too long to save is not saved; what is wrong with the link has been said.
    const salvaged = await reading.run('salvage', input).catch(() => undefined)
    if (salvaged && failure.value?.error === error) failure.value = { error, salvaged }
  }

  /** Shows the recoverable parts of the link in the address bar. */
  function openSalvaged(): void {
    const { salvaged } = failure.value ?? {}
    if (!salvaged) return
    const { platform } = salvaged.scenario
    const known = options.knowsPlatform(platform) ? platform : options.platform()
    show({ ...salvaged.scenario, platform: known })
    setHash('')
  }

  /**
   * Replaces everything after the page's path with a hash, without a history entry and without
   * opening the link.
   *
   * @throws `SecurityError` when the browser refuses an address of the hash's length.
   */
  function setHash(hash: string): void {
    history.replaceState(history.state, '', `${location.pathname}${hash}`)
    options.addressed()
  }

  /**
   * Sets the address bar's hash if the browser accepts the length.
   *
   * @returns Whether the address bar accepted the hash. Otherwise the bar has no hash of another
   *   program.
   */
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
   * Creates a link, copies the link to the clipboard and, if the browser accepts the length, sets
   * the address bar.
   *
   * @throws LinkError when the scenario is more than a link can hold.
   */
  async function share(scenario: Scenario): Promise<Shared> {
    const hash = `#${await encodeScenario(scenario)}`
    const openable = offerHash(hash)
    const url = `${location.origin}${location.pathname}${hash}`
    return { url, scenario, openable, copied: await copyText(url) }
  }

  /** Drops the messages about the link: another address is shown. */
  function leave(): void {
    failure.value = undefined
    arrived.value = false
  }

  /** Removes the link from the address bar: the program on screen is, or will be, another. */
  function dismiss(): void {
    leave()
    setHash('')
  }

  return { failure, arrived, read, share, openSalvaged, leave, dismiss }
}

export type Link = ReturnType<typeof useLink>
