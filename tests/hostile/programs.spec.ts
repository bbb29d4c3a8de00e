import { test } from '@playwright/test'
import { families } from './programs/index.ts'
import { Arena, type Mode } from './support/arena.ts'

/**
 * Every hostile program through the real playground. A family shares a page, so that what one
 * program spoils the next one meets.
 */
for (const { name, programs } of families) {
  for (const mode of ['simulated', 'live'] as const satisfies Mode[]) {
    const run = programs.filter(({ live }) => mode === 'simulated' || live)
    if (run.length === 0) continue
    test.describe(`${name}, ${mode}`, () => {
      test.describe.configure({ mode: 'default' })
      let arena: Arena

      test.beforeAll(async ({ browser }) => {
        arena = await Arena.open(browser)
      })
      test.afterAll(() => arena?.close())

      for (const program of run) {
        test(program.id, async () => {
          const { stall, stop } = await arena.run(program, mode)
          test.info().annotations.push({
            type: 'measured',
            description: JSON.stringify({
              stall: Math.round(stall),
              stop: stop && Math.round(stop),
            }),
          })
        })
      }
    })
  }
}
