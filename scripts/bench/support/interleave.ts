/** Something to measure: takes one sample of it. */
export type Sampler<T> = () => Promise<T>

/** The samples of each subject, in the order in which they were taken. */
export type Samples<Name extends string, T> = Record<Name, T[]>

/**
 * Measures several subjects in turn, A B A B, so that a machine that is slow for a while is slow
 * for all of them.
 *
 * @param repeat Rounds, each with one sample of every subject.
 * @param subjects By name; measured in this order.
 * @param warmUp Rounds before those that count, for what an engine compiles as it runs.
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

/** One figure of samples that hold several. */
export function pluck<Name extends string, Key extends string>(
  samples: Samples<Name, Readonly<Record<Key, number>>>,
  key: Key,
): Samples<Name, number> {
  const entries = Object.entries<Readonly<Record<Key, number>>[]>(samples)
  return Object.fromEntries(
    entries.map(([name, taken]) => [name, taken.map((sample) => sample[key])]),
  ) as Samples<Name, number>
}
