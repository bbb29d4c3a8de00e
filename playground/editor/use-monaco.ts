import {
  effectScope,
  onBeforeUnmount,
  ref,
  shallowRef,
  watch,
  type Ref,
  type ShallowRef,
} from 'vue'
import { isTouchOnly, whenIdle } from './device.ts'
import { loadMonaco, type Monaco } from './monaco/load.ts'
import type { Session, SessionEvents, SessionState } from './monaco/session.ts'

/** Milliseconds to wait for a visitor about to do something other than editing. */
const PATIENCE = 400

export interface MonacoOptions extends SessionEvents {
  /** Where the editor goes. */
  readonly host: Readonly<Ref<HTMLElement | null>>
  readonly state: Readonly<Ref<SessionState>>
  platform(): string
  /** Returns the id of the platform's profile. */
  profile(): string
  /** Id of the element with the description of the keys. */
  readonly describedBy: string
  /** Returns whether the plain editor can be removed now; called again until `true`. */
  ready(): boolean
  /** Returns whether something has precedence over fetching Monaco before any visitor edits. */
  busy(): boolean
  /** Returns the selection in the plain editor to be replaced by Monaco. */
  selection(): { start: number; end: number; focused: boolean } | undefined
}

/**
 * Fetches Monaco for a component, opens an editor and keeps the editor up to date until the
 * component is unmounted.
 */
export function useMonaco(options: MonacoOptions): {
  /** Set as soon as Monaco is on screen. */
  readonly session: Readonly<ShallowRef<Session | undefined>>
  /** Whether the language services wait for the code to change. */
  readonly resting: Readonly<Ref<boolean>>
  /** Whether Monaco could not be fetched. */
  readonly failed: Readonly<Ref<boolean>>
  /**
   * Starts fetching, unless fetching has begun or the device does not support Monaco: `now` for a
   * visitor who is editing, `idle` for when nothing else is in progress.
   */
  open(when: 'idle' | 'now'): void
} {
  const session = shallowRef<Session>()
  const failed = ref(false)
  const resting = ref(false)
  // Watchers created after `await` belong to no component; this scope ends with the component.
  const scope = effectScope()
  let begun = false
  let gone = false

  async function begin(): Promise<void> {
    if (begun || gone) return
    begun = true
    try {
      const { parts, openSession, usePlatform } = await fetchAll()
      await until(() => gone || options.ready())
      if (gone) return
      const selection = options.selection()
      const opened = openSession(parts, options.host.value!, options.state.value, options)
      describe(options.host.value!, options.describedBy)
      if (selection) opened.select(selection.start, selection.end)
      if (selection?.focused) opened.focus()
      session.value = opened
      scope.run(() => {
        watch(parts.resting, (rests) => (resting.value = rests), { immediate: true })
        watch(options.state, (state) => opened.update(state), { flush: 'post' })
        watch(
          [options.platform, options.profile, () => options.state.value.locale] as const,
          ([platform, profile, locale]) => usePlatform(parts, platform, profile, locale),
          { immediate: true },
        )
      })
    } catch (error) {
      console.error(error)
      failed.value = true
    }
  }

  /**
   * Fetches all modules for the editor. None is loaded with the page; the modules are small,
   * `parts` is Monaco.
   */
  async function fetchAll() {
    const [parts, { openSession }, { usePlatform }] = await Promise.all([
      loadMonaco(options.state.value.locale) as Promise<Monaco>,
      import('./monaco/session.ts'),
      import('./monaco/type-libraries.ts'),
    ])
    return { parts, openSession, usePlatform }
  }

  onBeforeUnmount(() => {
    gone = true
    session.value?.dispose()
  })

  return {
    session,
    resting,
    failed,
    open(when) {
      if (isTouchOnly()) return
      // What somebody types is drawn first.
      if (when === 'now') whenIdle(() => void begin())
      else setTimeout(() => whenIdle(() => options.busy() || void begin()), PATIENCE)
    },
  }
}

/** Resolves in the first animation frame in which the condition holds. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve))
}

/** Adds the keys to the description of Monaco's input for assistive technology. */
function describe(host: HTMLElement, id: string): void {
  host.querySelector('[role="textbox"], textarea')?.setAttribute('aria-describedby', id)
}
