import { shallowRef, type ShallowRef } from 'vue'

/** Something that is fetched when it is first wanted. */
export interface Lazy<T> {
  /** Set once it has come. */
  readonly value: Readonly<ShallowRef<T | undefined>>
  /** Fetches it once; after a failure the next call tries again. */
  fetch(): Promise<T>
}

/** Keeps what was fetched where a template can see it. */
export function useLazy<T>(load: () => Promise<{ readonly default: T }>): Lazy<T> {
  const value = shallowRef<T>()
  let attempt: Promise<T> | undefined
  return {
    value,
    fetch() {
      attempt ??= load().then((module) => (value.value = module.default))
      attempt.catch(() => (attempt = undefined))
      return attempt
    },
  }
}
