import { shallowRef } from 'vue'
import type { ShownExample } from '../../src/platforms/contract.ts'
import { filesOfExample, type Files } from './example-files.ts'

/** The simplest programs, one of which a first visit shows at once. */
const simplest = import.meta.glob<string>('../../src/platforms/[!_]*/examples/round-trip.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const sources = shallowRef<Readonly<Record<string, string>>>(simplest)
let loading: Promise<void> | undefined

/**
 * Fetches the programs of the gallery, unless they are there. The playground starts without them.
 *
 * @throws When they could not be fetched; the next call tries again.
 */
export function loadGallery(): Promise<void> {
  return (loading ??= import('./gallery-sources.ts').then(
    (module) => void (sources.value = module.sources),
    (error: unknown) => {
      loading = undefined
      throw error
    },
  ))
}

/** Returns whether all programs of the gallery are there. */
export const isGalleryThere = (): boolean => sources.value !== simplest

/**
 * Reads an example in the playground's form. Reactive: changes when {@link loadGallery} has ended.
 *
 * @param platform Id of the example's platform.
 * @returns `undefined` for an example that has not been fetched.
 */
export function exampleFiles(platform: string, example: ShownExample): Files | undefined {
  const pathOf = (file: string) => `../../src/platforms/${platform}/examples/${file}`
  const { file, beside = [], server = file } = example
  const isThere = [file, ...beside, server].every((name) =>
    Object.hasOwn(sources.value, pathOf(name)),
  )
  return isThere ? filesOfExample(example, (name) => sources.value[pathOf(name)]!) : undefined
}
