import { inject, provide, shallowRef, type InjectionKey, type ShallowRef } from 'vue'

const key: InjectionKey<ShallowRef<File | undefined>> = Symbol('dropped file')

/**
 * Provides a recording for the message list to open.
 *
 * @returns A function for opening a recording, also before the list is there.
 */
export function provideDroppedFile(): (file: File) => void {
  const dropped = shallowRef<File>()
  provide(key, dropped)
  return (file) => (dropped.value = file)
}

/** Returns the file to open next; `undefined` where none can be dropped. */
export function useDroppedFile(): ShallowRef<File | undefined> | undefined {
  return inject(key, undefined)
}
