import { effectScope, onMounted, readonly, ref, watch, type ComputedRef, type Ref } from 'vue'
import type { Locale } from '../../../src/text.ts'
import type { Words } from '../../locales/words.ts'
import type { Notices } from '../../ui/use-notice.ts'
import { arrived } from '../link-memory.ts'
import type { ScenarioStore } from '../store.ts'
import { createClaims } from './claims.ts'
import { createKeeper, type Beginning, type Keeper } from './keeper.ts'
import { createLastWords, openStorage } from './last-words.ts'
import type { Saved } from './record.ts'
import { createSlots } from './slots.ts'

/** Milliseconds from a change to the write; changes in between are written together. */
const PACE = 250

/** Why the work on screen is not kept. */
type Trouble = 'full' | 'blocked'

/** The drafts of a visit. */
interface Drafts {
  /** Resolves with how the visit began once the right program is on screen. */
  readonly begun: Promise<Beginning>
  /** Set while the browser does not store the work on screen. */
  readonly trouble: Readonly<Ref<Trouble | undefined>>
  /** Whether the visit continues the work of a closed tab, without any program opened yet. */
  readonly adopted: Ref<boolean>
  /**
   * Deletes the work of closed tabs.
   * @returns A function for restoring the work.
   */
  clearOrphans(): Promise<() => void>
}

/** As long-lived as the scenario. */
let drafts: Drafts | undefined

/**
 * Keeps the scenario in the browser during editing, and continues an earlier visit's work, paused.
 * Shows a notice about the continuation, and also when the browser stores nothing, with the work as
 * a file.
 *
 * @param discard Discards everything kept.
 */
export function useDrafts(
  store: ScenarioStore,
  { notices, locale, t }: { notices: Notices; locale: ComputedRef<Locale>; t: ComputedRef<Words> },
  discard: () => void,
): Drafts {
  drafts ??= createDrafts(store)
  const { begun, trouble, adopted } = drafts

  async function download(): Promise<void> {
    const { downloadWork } = await import('./download-work.ts')
    await downloadWork(store.session())
  }

  onMounted(async () => {
    const beginning = await begun
    if (beginning.how !== 'adopted' || !adopted.value) return
    notices.show({
      text: t.value.drafts.back(beginning.at.toLocaleString(locale.value, FORMAT)),
      action: { label: t.value.drafts.afresh, run: discard },
    })
  })
  watch(
    trouble,
    (kind) => {
      if (!kind) return
      const action = { label: t.value.drafts.download, run: () => void download() }
      notices.show({ text: t.value.drafts[kind], action })
    },
    { immediate: true },
  )
  return drafts
}

const FORMAT: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }

/** Replaces a tab's storage where the browser has none: for the life of the page. */
function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  }
}

function createDrafts(store: ScenarioStore): Drafts {
  const trouble = ref<Trouble>()
  const adopted = ref(false)
  if (import.meta.env.SSR) {
    const begun = Promise.resolve<Beginning>({ how: 'fresh' })
    return { begun, trouble, adopted, clearOrphans: async () => () => {} }
  }
  const pristine = JSON.stringify(store.session())
  const keeper = createKeeper(
    { current: () => current(store, pristine), resume: (saved) => resume(store, saved) },
    {
      slots: createSlots(),
      lastWords: createLastWords(openStorage('localStorage')),
      tab: openStorage('sessionStorage') ?? memory(),
      claims: createClaims(),
    },
  )
  const { begun, settled } = keeper.begin()
  void begun.then(({ how }) => (adopted.value = how === 'adopted'))
  void settled.then(() => effectScope(true).run(() => keepUp(store, keeper, trouble)))
  return { begun, trouble: readonly(trouble), adopted, clearOrphans: keeper.clearOrphans }
}

function current(store: ScenarioStore, pristine: string): Saved | undefined {
  const session = store.session()
  if (JSON.stringify(session) === pristine) return undefined
  return { session, arrived: arrived.value }
}

function resume(store: ScenarioStore, saved: Saved): void {
  store.resume(saved.session)
  arrived.value = saved.arrived
}

/**
 * Saves every change, at the latest when the page is left; the page asks before leaving if saving
 * is impossible.
 */
function keepUp(store: ScenarioStore, keeper: Keeper, trouble: Ref<Trouble | undefined>): void {
  let timer: ReturnType<typeof setTimeout> | undefined

  async function save(): Promise<void> {
    timer = undefined
    const outcome = await keeper.save()
    trouble.value = outcome === 'full' || outcome === 'blocked' ? outcome : undefined
  }

  watch(
    () => [store.session(), arrived.value],
    () => (timer ??= setTimeout(save, PACE)),
    { immediate: true },
  )
  addEventListener('pagehide', keeper.leave)
  document.addEventListener('visibilitychange', () => void save())
  addEventListener('beforeunload', (event) => trouble.value && event.preventDefault())
}
