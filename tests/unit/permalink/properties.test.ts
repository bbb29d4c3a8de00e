import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeScenario,
  encodeScenario,
  LinkError,
  salvageScenario,
} from '../../../src/permalink/index.ts'
import { defaultScenario } from '../../../src/scenario/defaults.ts'
import { anyScenario } from './arbitrary.ts'
import { brokenLinks } from './broken-links.ts'
import { linkOf } from './make-link.ts'

describe('any scenario', () => {
  test('comes back from its link, with every field as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyScenario, async (scenario) => {
        expect(await decodeScenario(await encodeScenario(scenario))).toEqual(scenario)
      }),
      { numRuns: 200 },
    )
  })

  test('comes back from JSON that any other tool wrote', async () => {
    await fc.assert(
      fc.asyncProperty(anyScenario, fc.integer({ min: 0, max: 4 }), async (scenario, space) => {
        const json = JSON.stringify(scenario, null, space)
        expect(await decodeScenario(await linkOf(json))).toEqual(scenario)
      }),
      { numRuns: 100 },
    )
  })

  test('may be a megabyte of code that does not compress', async () => {
    const letters = fc.sample(fc.stringMatching(/^[ -~]{1000}$/), { numRuns: 1000, seed: 6 })
    const scenario = defaultScenario('web', { 'main.ts': letters.join('\n') })
    expect(scenario.files['main.ts']!.length).toBeGreaterThan(1_000_000)
    expect(await decodeScenario(await encodeScenario(scenario))).toEqual(scenario)
  })
})

describe('any broken link', () => {
  test('opens as a scenario or is refused with a message, and is saved or not: never else', async () => {
    await fc.assert(
      fc.asyncProperty(brokenLinks, async ({ link }) => {
        const opened = await decodeScenario(link).catch((error: unknown) => error)
        if (!(opened instanceof LinkError)) {
          expect(Object.keys((opened as { files: object }).files).length).toBeGreaterThan(0)
          return
        }
        expect([opened.text.en, opened.text.zh].every(Boolean)).toBe(true)
        const saved = await salvageScenario(link, 'web')
        if (!saved) return
        // What was saved is a scenario like any other.
        expect(await decodeScenario(await encodeScenario(saved.scenario))).toEqual(saved.scenario)
      }),
      { numRuns: 400 },
    )
  })
})
