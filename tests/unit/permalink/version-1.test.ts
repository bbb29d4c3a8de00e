import { describe, expect, it } from 'vitest'
import { decodeScenario } from '../../../src/permalink/index.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import recorded from './fixtures/version-1.json' with { type: 'json' }

interface Recorded {
  readonly what: string
  readonly link: string
  /** The permanent content of the link; links may be added to the record, but not changed. */
  readonly scenario: Scenario
}

const links = recorded as unknown as readonly Recorded[]
const kindsOf = (pick: (scenario: Scenario) => string) =>
  new Set(links.map(({ scenario }) => pick(scenario)))

describe('links of version 1, recorded when it was frozen,', () => {
  it.each(links)('open as they did: $what', async ({ link, scenario }) => {
    expect(await decodeScenario(link)).toStrictEqual(scenario)
  })

  it('are of every platform, mode and failure, and name every field', () => {
    expect(kindsOf(({ platform }) => platform)).toEqual(
      new Set(['web', 'weex', 'taro', 'blueos', 'ohos', 'harmony-next']),
    )
    expect(kindsOf(({ server }) => server.mode)).toEqual(new Set(['simulated', 'live']))
    expect(kindsOf(({ network }) => network.failure.kind)).toEqual(
      new Set(['none', 'refuse', 'lose', 'silence', 'hang', 'close', 'malformed']),
    )
    expect(new Set(links.flatMap(({ scenario }) => Object.keys(scenario)))).toEqual(
      new Set(['platform', 'profile', 'files', 'server', 'network', 'undeclared', 'view']),
    )
  })

  it.each(links)('are told to be cut off at every length: $what', async ({ link }) => {
    const kinds = new Set<string>()
    for (let length = '1.'.length; length < link.length; length++) {
      kinds.add(
        await decodeScenario(link.slice(0, length)).then(
          () => `opened at ${length}`,
          ({ kind }) => kind,
        ),
      )
    }
    expect([...kinds]).toEqual(['truncated'])
  })
})
