import { onBeforeUnmount, onMounted, ref, shallowRef, type ComputedRef } from 'vue'
import { LinkError } from '../../src/permalink/index.ts'
import type { Locale } from '../../src/text.ts'
import type { Notices } from '../ui/use-notice.ts'
import type { Words } from '../locales/words.ts'
import { loadGallery } from '../scenario/gallery.ts'
import type { ScenarioStore } from '../scenario/store.ts'
import type { EmbedOptions } from '../panels/share/embed/options.ts'
import type { EmbedPrograms } from './programs.ts'
import type { Command } from './protocol.ts'
import { readLinks, readLoad } from './read-links.ts'

interface AddressOptions {
  readonly programs: EmbedPrograms
  readonly store: ScenarioStore
  readonly options: EmbedOptions
  readonly notices: Notices
  readonly locale: ComputedRef<Locale>
  readonly t: ComputedRef<Words>
}

/**
 * Shows the programs of the embedded playground's address, now and on every change, and the
 * programs loaded by the embedding page. No program runs because of a load, and the visitor's own
 * changes can be restored.
 */
export function useAddress({ programs, store, options, notices, t }: AddressOptions) {
  /** Why something could not be shown. */
  const failure = shallowRef<LinkError>()
  /** The address's hash while the hash cannot be shown. */
  const broken = ref('')
  /** Whether a program is shown. */
  const ready = ref(false)
  let latest = 0

  /** Replaces the program on screen, and offers to undo if the visitor has made changes. */
  function replace(show: () => () => void): void {
    const written = store.dirty.value
    const undo = show()
    notices.close()
    if (!written) return
    const action = { label: t.value.notice.goBack, run: undo }
    notices.show({ text: t.value.embed.loaded, action })
  }

  async function read(): Promise<void> {
    const own = ++latest
    const { hash } = location
    const { scenarios, failure: problem } = await readLinks(hash)
    // The page of the embed has its own words for an example that is not there.
    if (scenarios.length === 0) await loadGallery()
    if (own !== latest) return
    failure.value = problem
    broken.value = problem ? hash : ''
    replace(() => programs.openAll(scenarios, options))
    ready.value = true
  }

  /**
   * Shows the program sent by the embedding page.
   * @returns Whether opening was possible.
   */
  async function load(command: Extract<Command, { type: 'load' }>): Promise<boolean> {
    const own = ++latest
    broken.value = ''
    try {
      const scenario = await readLoad(command)
      if (own !== latest) return true
      failure.value = undefined
      replace(() => programs.load(scenario))
      return true
    } catch (error) {
      if (!(error instanceof LinkError)) throw error
      if (own === latest) failure.value = error
      return false
    }
  }

  onMounted(() => {
    addEventListener('hashchange', read)
    void read()
  })
  onBeforeUnmount(() => removeEventListener('hashchange', read))

  return { failure, broken, ready, load, dismiss: () => (failure.value = undefined) }
}
