import { shallowRef } from 'vue'
import { reading } from '../../src/bounded/index.ts'
import { encodeScenario, LinkError, type Salvaged } from '../../src/permalink/index.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { copyText } from '../ui/copy-text.ts'
import { arrived } from './link-memory.ts'
import { openLink } from './open-link.ts'

/** What links need of the playground. */
export interface LinkOptions {
  /** Whether there is a platform of this id. */
  knowsPlatform(id: string): boolean
  /** Id of the platform on screen. */
  platform(): string
  /** Shows what a link brought, without running it. */
  open(scenario: Scenario): void
  /** Is told that the address bar names what is on screen now. */
  addressed(): void
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

/** Opens the link in the address bar and makes links. Opening shows a program; nothing runs by it. */
export function useLink(options: LinkOptions) {
  /** Why the link in the address bar could not be opened. */
  const failure = shallowRef<BadLink>()

  /** Opens the link in the address bar. @returns Whether that was possible. */
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
    show({ ...salvaged.scenario, platform: known })
    setHash('')
  }

  /**
   * Makes a hash all that follows the page's path, with no entry in the history and unopened.
   *
   * @throws `SecurityError` when the browser takes no address of this length.
   */
  function setHash(hash: string): void {
    history.replaceState(history.state, '', `${location.pathname}${hash}`)
    options.addressed()
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

  /** Drops what was said of the link: another address is shown. */
  function leave(): void {
    failure.value = undefined
    arrived.value = false
  }

  /** Takes the link out of the address bar: what is on screen is, or will be, something else. */
  function dismiss(): void {
    leave()
    setHash('')
  }

  return { failure, arrived, read, share, openSalvaged, leave, dismiss }
}

export type Link = ReturnType<typeof useLink>
