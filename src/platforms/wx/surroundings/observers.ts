import type { Options } from './options.ts'

const stepsOf = (path: string): string[] => path.match(/[^.[\]]+/g) ?? []

/** Returns whether a change concerns an observed path: one of the two lies in the other. */
function concerns(changed: readonly string[], observed: readonly string[]): boolean {
  const length = Math.min(changed.length, observed.length)
  return observed.slice(0, length).every((step, index) => step === '**' || step === changed[index])
}

const valueAt = (data: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((at, step) => {
    if (step === '**') return at
    return (at as Options | null | undefined)?.[step]
  }, data)

/**
 * Calls the observers that a change concerns, with the values that they observe.
 *
 * @param observers Functions by paths, e.g. `'name, list[0].id, more.**'`.
 * @param changed Paths of the change.
 */
export function observe(
  self: { readonly data: Options },
  observers: unknown,
  changed: readonly string[],
): void {
  const changes = changed.map(stepsOf)
  for (const [paths, observer] of Object.entries((observers ?? {}) as Options)) {
    if (typeof observer !== 'function') continue
    const observed = paths.split(',').map((path) => stepsOf(path.trim()))
    const isConcerned = observed.some((one) => changes.some((change) => concerns(change, one)))
    if (isConcerned)
      observer.apply(
        self,
        observed.map((steps) => valueAt(self.data, steps)),
      )
  }
}
