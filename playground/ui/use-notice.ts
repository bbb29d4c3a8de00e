import { shallowRef } from 'vue'

/** A sentence to the user, with an optional action. */
export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Provides the single notice on screen; a new notice replaces the old notice. */
export function useNotice() {
  const notice = shallowRef<Notice>()

  function show(next: Notice): void {
    notice.value = next
  }

  function close(): void {
    notice.value = undefined
  }

  /** Runs the notice's action. */
  function act(): void {
    const action = notice.value?.action
    close()
    action?.run()
  }

  return { notice, show, close, act }
}

export type Notices = ReturnType<typeof useNotice>
