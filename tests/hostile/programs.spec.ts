import { test } from '@playwright/test'
import type { Family } from './program.ts'
import { families } from './programs/index.ts'
import { Arena, type Mode } from './support/arena.ts'
import { givePort } from './support/give-port.ts'

const MODES = ['simulated', 'live'] as const satisfies Mode[]

test.describe('every hostile program through the real playground', () => {
  for (const family of families) test.describe(family.name, () => inOnePage(family))
})

/** Runs a family in a shared page, so that damage by a program affects the next program. */
function inOnePage({ programs, hasPort }: Family): void {
  test.describe.configure({ mode: 'default' })
  let arena: Arena

  test.beforeAll(async ({ browser }) => {
    arena = await Arena.open(browser, hasPort && givePort)
  })
  test.afterAll(async () => {
    try {
      await arena?.prove()
    } finally {
      await arena?.close()
    }
  })

  for (const mode of MODES) {
    for (const program of programs.filter(({ live }) => mode === 'simulated' || live)) {
      test(`${mode}, ${program.id}`, async ({ browserName }) => {
        const { notInFirefox } = program
        test.skip(browserName === 'firefox' && notInFirefox !== undefined, notInFirefox)
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
  }
}
