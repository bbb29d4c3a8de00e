import { shallowRef, type ShallowRef } from 'vue'

/** A module fetched on first use. */
export interface Lazy<T> {
  /** Set after the module has loaded. */
  readonly value: Readonly<ShallowRef<T | undefined>>
  /** Fetches the module once; after a failure the next call tries again. */
  fetch(): Promise<T>
}

/** Keeps a fetched module where a template can see the module. */
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
