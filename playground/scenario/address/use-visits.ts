import { onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import { keyOf, type Source } from '../sources.ts'
import type { ScenarioStore } from '../store.ts'
import { entryKey, onEntryChange, type Entries, type Visit } from './entries.ts'
import { pageOf } from './page-of.ts'
import { readQuestion, writeQuestion, type Question } from './question.ts'

/** The parts of the playground used by the entries of the tab's history. */
export interface VisitOptions {
  readonly store: ScenarioStore
  readonly entries: Entries
  /**
   * Resolves when the work of an earlier visit is on screen; an address is answered over the work.
   */
  readonly begun: Promise<unknown>
  readonly arrived: Ref<boolean>
  /**
   * Opens the link in the address bar.
   * @returns Whether opening was possible.
   */
  openLink(): Promise<boolean>
  /** Shows the example requested by a query. */
  ask(question: Question): Promise<void>
  /** Shows the program of an entry in the last state. */
  revisit(source: Source): Promise<void>
  /** Handles the arrival of another address's program on screen. */
  left(): void
}

/**
 * Keeps the program on screen and the tab's history together: a new address is answered, a visited
 * entry shows the earlier program again, and a program chosen by the visitor gets a separate entry,
 * so Back leads to the program before.
 */
export function useVisits(options: VisitOptions) {
  const { store, entries, arrived } = options
  const here = (): Source => ({ platform: store.state.platform, id: store.state.source })
  /** Whether the address bar has been read; before, the program on screen may not be intended. */
  const ready = ref(false)
  /** The entry on screen and the entry's program; `undefined` while the address is being read. */
  let shown: { readonly key: string; readonly source: Source } | undefined
  let latest = 0
  let page = ''

  function note(answered = true): void {
    shown = { key: entryKey(), source: here() }
    entries.note({ source: shown.source, arrived: arrived.value }, answered)
  }

  async function visit(): Promise<void> {
    // Where the page differs, the visitor is leaving.
    if (pageOf(location.pathname) !== page) return
    const own = ++latest
    const key = entryKey()
    const before = entries.current()
    if (before && key === shown?.key) return
    if (shown && key !== shown.key) settings.set(shown.key, store.rememberAround())
    if (before && store.has(before.source)) return revisit(key, before, own)
    // Until the answer, the entry has no program: a link may also replace the address of the entry.
    shown = undefined
    const answered = await answer()
    if (own === latest) note(answered)
  }

  /** Shows the program of an entry in the last state, with the surrounding settings. */
  async function revisit(key: string, visit: Visit, own: number): Promise<void> {
    const { source, arrived: isNew } = visit
    if (keyOf(source) !== keyOf(here())) {
      options.left()
      await options.revisit(source)
      if (own !== latest) return
    }
    if (shown) settings.get(key)?.()
    arrived.value = isNew
    note()
  }

  /**
   * Shows the program requested by a new address.
   * @returns Whether opening was possible.
   */
  async function answer(): Promise<boolean> {
    const { hash, search } = location
    if (hash.length > 1 && !isAnchor(hash)) return options.openLink()
    const question = readQuestion(search)
    if (!question) return true
    options.left()
    await options.ask(question)
    return true
  }

  /** Creates an entry for the program on screen, unless the current entry has the program. */
  function follow(): void {
    if (!shown || keyOf(shown.source) === keyOf(here())) return
    latest++
    settings.set(shown.key, store.rememberAround())
    const isExample = store.links.value.every(({ id }) => id !== store.state.source)
    history.pushState({}, '', location.pathname + (isExample ? writeQuestion(here()) : ''))
    options.left()
    note()
  }

  watch([() => keyOf(here()), arrived], () => {
    if (!shown || pageOf(location.pathname) !== page || entryKey() !== shown.key) return
    follow()
    note(entries.current() !== undefined)
  })

  let stop = (): void => {}
  onMounted(async () => {
    page = pageOf(location.pathname)
    await options.begun
    await visit()
    ready.value = true
    stop = onEntryChange(() => void visit())
  })
  onBeforeUnmount(() => {
    latest++
    stop()
  })

  return {
    ready,
    /** Resolves when the address bar has been read. */
    settled: () => new Promise<void>((resolve) => whenTrue(ready, resolve)),
    note,
  }
}

/** Restores the settings around the programs of left entries: mode, network, manifest. */
const settings = new Map<string, () => void>()

/** Returns whether a hash is an anchor of the page, such as the link to the content. */
function isAnchor(hash: string): boolean {
  return document.getElementById(hash.slice(1)) !== null
}

/** Calls back as soon as a value is true. */
function whenTrue(value: Readonly<Ref<boolean>>, then: () => void): void {
  if (value.value) return then()
  const stop = watch(value, () => (stop(), then()))
}
