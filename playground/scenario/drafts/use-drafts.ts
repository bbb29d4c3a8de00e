import { effectScope, onMounted, readonly, ref, watch, type ComputedRef, type Ref } from 'vue'
import type { Locale } from '../../../src/text.ts'
import { createClaims } from './claims.ts'
import { createKeeper, type Beginning, type Keeper } from './keeper.ts'
import type { Saved } from './record.ts'
import { createSlots, openStorage } from './slots.ts'
import type { Words } from '../../locales/words.ts'
import type { ScenarioStore } from '../store.ts'
import { linkMemory } from '../link-memory.ts'
import type { Notices } from '../../ui/use-notice.ts'

/** How long the page is left alone after a change before it is kept, in milliseconds. */
const CALM = 250

/** The drafts of a visit. */
interface Drafts {
  /** How the visit began; comes true when what is to be on screen is. */
  readonly begun: Promise<Beginning>
  /** Whether the browser has no room for what is on screen. */
  readonly full: Readonly<Ref<boolean>>
  /** Gives up what tabs that are gone have left. @returns Brings it back. */
  clearOrphans(): Promise<() => void>
}

/** As long-lived as the scenario. */
let drafts: Drafts | undefined

/**
 * Keeps the scenario in the browser while it is written, and goes on with what an earlier visit
 * left, paused. Says so, and when the browser has no room; one that keeps nothing is not mentioned.
 *
 * @param discard Gives up everything that is kept.
 */
export function useDrafts(
  store: ScenarioStore,
  { notices, locale, t }: { notices: Notices; locale: ComputedRef<Locale>; t: ComputedRef<Words> },
  discard: () => void,
): Drafts {
  drafts ??= createDrafts(store)
  const { begun, full } = drafts

  onMounted(async () => {
    const beginning = await begun
    if (beginning.how !== 'adopted' || notices.notice.value) return
    notices.show({
      text: t.value.drafts.back(beginning.at.toLocaleString(locale.value, FORMAT)),
      action: { label: t.value.drafts.afresh, run: discard },
    })
  })
  watch(full, (isFull) => isFull && notices.show({ text: t.value.drafts.full }))
  return drafts
}

const FORMAT: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }

function createDrafts(store: ScenarioStore): Drafts {
  const full = ref(false)
  const storage = openStorage('localStorage')
  const tab = openStorage('sessionStorage')
  if (!storage || !tab) {
    const begun = Promise.resolve<Beginning>({ how: 'fresh' })
    return { begun, full: readonly(full), clearOrphans: async () => () => {} }
  }
  const pristine = JSON.stringify(store.session())
  const keeper = createKeeper(
    { current: () => current(store, pristine), resume: (saved) => resume(store, saved) },
    createSlots(storage),
    tab,
    createClaims(),
  )
  const { begun, settled } = keeper.begin()
  void settled.then(() => effectScope(true).run(() => keepUp(store, keeper, full)))
  return { begun, full: readonly(full), clearOrphans: keeper.clearOrphans }
}

function current(store: ScenarioStore, pristine: string): Saved | undefined {
  const session = store.session()
  if (JSON.stringify(session) === pristine) return undefined
  return { session, link: linkMemory.handled.value, arrived: linkMemory.arrived.value }
}

function resume(store: ScenarioStore, { session, link, arrived }: Saved): void {
  store.resume(session)
  linkMemory.handled.value = link
  linkMemory.arrived.value = arrived
}

/** Keeps every change, at the latest when the page is left. */
function keepUp(store: ScenarioStore, keeper: Keeper, full: Ref<boolean>): void {
  let timer: ReturnType<typeof setTimeout> | undefined

  async function save(): Promise<void> {
    full.value = !(await keeper.saveWithRoom())
  }

  watch(
    () => [store.session(), linkMemory.handled.value, linkMemory.arrived.value],
    () => {
      clearTimeout(timer)
      timer = setTimeout(save, CALM)
    },
    { immediate: true },
  )
  addEventListener('pagehide', keeper.save)
  document.addEventListener('visibilitychange', keeper.save)
}
