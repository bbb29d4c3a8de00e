/** Takes a sample of a subject. */
export type Sampler<T> = () => Promise<T>

/** The samples of each subject, in measuring order. */
export type Samples<Name extends string, T> = Record<Name, T[]>

/**
 * Measures several subjects in turn, A B A B, so that a temporarily slow machine is slow for all
 * subjects.
 *
 * @param repeat Rounds, each with a sample of every subject.
 * @param subjects By name; measured in this order.
 * @param warmUp Discarded rounds beforehand, for the engine's compilation at run time.
 */
export async function interleave<Name extends string, T>(
  repeat: number,
  subjects: Readonly<Record<Name, Sampler<T>>>,
  warmUp = 0,
): Promise<Samples<Name, T>> {
  const names = Object.keys(subjects) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Samples<Name, T>
  for (let round = -warmUp; round < repeat; round++) {
    for (const name of names) {
      const sample = await subjects[name]()
      if (round >= 0) samples[name].push(sample)
    }
  }
  return samples
}

/** Picks a single figure from samples of several figures. */
export function pluck<Name extends string, Key extends string>(
  samples: Samples<Name, Readonly<Record<Key, number>>>,
  key: Key,
): Samples<Name, number> {
  const entries = Object.entries<Readonly<Record<Key, number>>[]>(samples)
  return Object.fromEntries(
    entries.map(([name, taken]) => [name, taken.map((sample) => sample[key])]),
  ) as Samples<Name, number>
}
