import { shallowRef } from 'vue'

/** One sentence to the user, with something that can be done about it. */
export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** The one notice on screen; a new one takes the place of the old. */
export function useNotice() {
  const notice = shallowRef<Notice>()

  function show(next: Notice): void {
    notice.value = next
  }

  function close(): void {
    notice.value = undefined
  }

  /** Does what the notice offers. */
  function act(): void {
    const action = notice.value?.action
    close()
    action?.run()
  }

  return { notice, show, close, act }
}

export type Notices = ReturnType<typeof useNotice>
