import { onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import { keyOf, type Source } from '../sources.ts'
import type { ScenarioStore } from '../store.ts'
import { entryKey, onEntryChange, type Entries, type Visit } from './entries.ts'
import { readQuestion, writeQuestion, type Question } from './question.ts'

/** What the entries of the tab's history need of the playground. */
export interface VisitOptions {
  readonly store: ScenarioStore
  readonly entries: Entries
  /** Resolves when what an earlier visit left is on screen; an address is answered over it. */
  readonly begun: Promise<unknown>
  readonly arrived: Ref<boolean>
  /** Opens the link in the address bar. @returns Whether it could be opened. */
  openLink(): Promise<boolean>
  /** Shows the example that a query asks for. */
  ask(question: Question): void
  /** Is told that the program of another address is on screen. */
  left(): void
}

/**
 * Keeps the program on screen and the tab's history together: a new address is answered, an entry
 * that was visited before has its program again, and a program that the visitor chooses gets an
 * entry of its own, so that Back leads to the one before.
 */
export function useVisits(options: VisitOptions) {
  const { store, entries, arrived } = options
  const here = (): Source => ({ platform: store.state.platform, id: store.state.source })
  /** Whether the address bar has been looked at; before, what is on screen may not be meant. */
  const ready = ref(false)
  /** The entry on screen and its program; `undefined` until the address has been looked at. */
  let shown: { readonly key: string; readonly source: Source } | undefined
  let latest = 0
  let page = ''

  function note(answered = true): void {
    shown = { key: entryKey(), source: here() }
    entries.note({ source: shown.source, arrived: arrived.value }, answered)
  }

  async function visit(): Promise<void> {
    // Where the page differs, the visitor is leaving.
    if (pageOf(location) !== page) return
    const own = ++latest
    const key = entryKey()
    const before = entries.current()
    if (before && key === shown?.key) return
    if (shown && key !== shown.key) settings.set(shown.key, store.rememberAround())
    if (before && store.has(before.source)) return revisit(key, before)
    const answered = await answer()
    if (own === latest) note(answered)
  }

  /** Shows the program of an entry as it was left, with what was around it. */
  function revisit(key: string, { source, arrived: isNew }: Visit): void {
    if (keyOf(source) !== keyOf(here())) {
      options.left()
      store.open(source)
    }
    if (shown) settings.get(key)?.()
    arrived.value = isNew
    note()
  }

  /** Shows what a new address asks for. @returns Whether that was possible. */
  async function answer(): Promise<boolean> {
    const { hash, search } = location
    if (hash.length > 1 && !isAnchor(hash)) return options.openLink()
    const question = readQuestion(search)
    if (!question) return true
    options.left()
    options.ask(question)
    return true
  }

  /** Gives the program on screen an entry, unless the current one has it. */
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
    if (!shown || pageOf(location) !== page || entryKey() !== shown.key) return
    follow()
    note(entries.current() !== undefined)
  })

  let stop = (): void => {}
  onMounted(async () => {
    page = pageOf(location)
    await options.begun
    await visit()
    ready.value = true
    stop = onEntryChange(() => void visit())
  })
  onBeforeUnmount(() => {
    latest++
    stop()
  })

  return { ready, note }
}

/** Brings back what was around the programs of entries that were left: mode, network, manifest. */
const settings = new Map<string, () => void>()

/** Returns the path of a page, however its host writes it. */
const pageOf = ({ pathname }: Location): string =>
  pathname.replace(/(\/(index\.html)?|\.html)$/, '')

/** Whether a hash is one of the page's own anchors, such as the link to the content. */
function isAnchor(hash: string): boolean {
  return document.getElementById(hash.slice(1)) !== null
}
