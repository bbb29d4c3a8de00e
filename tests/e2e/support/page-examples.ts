import { extname } from 'node:path'
import type { Example, ScreenStep } from '../../../src/platforms/contract.ts'
import { platforms } from '../../../src/platforms/index.ts'

/** An example with a screen. */
export interface PageExample {
  readonly platform: string
  readonly example: Example & { readonly steps: readonly ScreenStep[] }
}

/** All examples with a screen. */
export const pageExamples: readonly PageExample[] = platforms.flatMap(({ id, examples }) =>
  examples.flatMap((example) =>
    example.steps ? [{ platform: id, example: { ...example, steps: example.steps } }] : [],
  ),
)

const firstOf = (nameOf: (page: PageExample) => string): readonly PageExample[] => [
  ...new Map(pageExamples.toReversed().map((page) => [nameOf(page), page])).values(),
]

/** The first example of each platform and kind of file. */
export const pagesByFormat = firstOf(
  ({ platform, example }) => `${platform} ${extname(example.file)}`,
)

/** The first example of each platform. */
export const pagesByPlatform = firstOf(({ platform }) => platform)
