import {
  createSSRApp,
  h,
  onBeforeUnmount,
  onMounted,
  ref,
  type App,
  type Component,
  type Ref,
} from 'vue'

/** A component drawn by the build, loaded shortly before use. */
export interface Waking {
  load(): Promise<{ readonly default: Component }>
  props(): Record<string, unknown>
  /** Reports that the component could not be fetched. @returns Withdraws the report. */
  tell(element: Element, reason: unknown): () => void
}

/**
 * Loads the component behind an element's built content once the pointer or the keyboard's focus
 * enters. The built content stays in place, focus and all, and an earlier press is repeated.
 * Without built content, as on a page rendered by the browser, the component loads at once.
 *
 * @returns The element, which must have no children in the browser.
 */
export function useWaking({ load, props, tell }: Waking): Ref<HTMLElement | undefined> {
  const element = ref<HTMLElement>()
  let app: App | undefined
  let attempt: Promise<void> | undefined
  let pressed = false
  let gone = false
  let forgetFailure = () => {}

  async function start(): Promise<void> {
    const { default: component } = await load()
    if (gone) return
    forgetFailure()
    app = createSSRApp({ render: () => h(component, props()) })
    app.mount(element.value!)
  }

  function wake(): Promise<void> {
    attempt ??= start()
    attempt.catch(() => (attempt = undefined))
    return attempt
  }

  const ahead = () => void wake().catch(() => {})

  /** Wakes the component, by an inner button that the click is for. */
  async function wakeBy(button: Element | null | undefined): Promise<void> {
    // More presses count as one.
    if (pressed) return
    pressed = true
    try {
      forgetFailure()
      await wake()
      if (button instanceof HTMLElement) button.click()
    } catch (error) {
      if (!gone) forgetFailure = tell(element.value!, error)
    } finally {
      pressed = false
    }
  }

  function press(event: Event): void {
    if (app) return
    event.stopPropagation()
    void wakeBy((event.target as Element).closest('button'))
  }

  onMounted(() => {
    // Not through Vue: it would note the time of a press, and then take the press that is made good
    // within the same millisecond for one that came before the component.
    element.value!.addEventListener('pointerover', ahead)
    element.value!.addEventListener('focusin', ahead)
    element.value!.addEventListener('click', press, { capture: true })
    const drawn = element.value!.querySelectorAll('button')
    // They can be pressed from now on.
    for (const button of drawn) button.disabled = false
    if (drawn.length === 0) void wakeBy(undefined)
  })
  onBeforeUnmount(() => {
    gone = true
    app?.unmount()
  })

  return element
}
