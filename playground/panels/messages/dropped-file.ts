import {
  inject,
  onBeforeUnmount,
  onMounted,
  provide,
  shallowRef,
  type InjectionKey,
  type ShallowRef,
} from 'vue'

const key: InjectionKey<ShallowRef<File | undefined>> = Symbol('dropped file')

/**
 * Takes a file dropped anywhere on the page, for the message list to open; by default, a browser
 * leaves the page for the file.
 *
 * @param show Brings the message list into sight.
 */
export function provideDroppedFile(show: () => void): void {
  const file = shallowRef<File>()
  provide(key, file)

  function take(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = 'copy'
    const [dropped] = event.dataTransfer.files
    if (event.type !== 'drop' || !dropped) return
    file.value = dropped
    show()
  }

  onMounted(() => {
    for (const type of ['dragover', 'drop'] as const) addEventListener(type, take, CAPTURE)
  })
  onBeforeUnmount(() => {
    for (const type of ['dragover', 'drop'] as const) removeEventListener(type, take, CAPTURE)
  })
}

// Before the editor, which would put the file's name into the program.
const CAPTURE = { capture: true }

/** Returns the file to open next; `undefined` where none can be dropped. */
export function useDroppedFile(): ShallowRef<File | undefined> | undefined {
  return inject(key, undefined)
}
