import fc from 'fast-check'
import { DEVICE_STATES } from '../../../src/device-change.ts'
import type { NetworkFailure } from '../../../src/scenario/network-settings.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
const line = (maxLength: number) => fc.stringMatching(/^[^\p{Cc}]*$/u, { maxLength })
const delay = fc.double({ min: 0, max: 600_000, noNaN: true }).map(Math.abs)
const amount = fc.integer({ min: 0, max: 1_000_000_000_000 })

/** Arbitrary text in the range of JSON: lone surrogates, controls and all. */
export const source = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(' ', '</script>', '\ud800', '\\', '"', '\0', '__proto__') }),
)

const fileName = fc
  .tuple(
    fc.stringMatching(/^[\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,20}$/u),
    fc.constantFrom('ts', 'js', 'we', 'vue', 'ets'),
  )
  .map(([stem, extension]) => `${stem}.${extension}`)
  .filter((name) => name.length <= 64)

const files = fc.dictionary(fileName, source, { minKeys: 1, maxKeys: 5, noNullPrototype: true })

const failure: fc.Arbitrary<NetworkFailure> = fc.oneof(
  fc.constantFrom<NetworkFailure>({ kind: 'none' }, { kind: 'hang' }),
  fc.record({ kind: fc.constant('refuse' as const), status: fc.integer({ min: 200, max: 599 }) }),
  fc.record({
    kind: fc.constantFrom('lose' as const, 'silence' as const, 'malformed' as const),
    after: delay,
  }),
  fc.record({
    kind: fc.constant('close' as const),
    after: delay,
    code: fc.integer({ min: 1000, max: 4999 }),
    reason: line(30),
  }),
)

const network = fc.record(
  {
    connectDelay: delay,
    latency: delay,
    jitter: delay,
    seed: fc.maxSafeNat(),
    bandwidth: amount,
    messageLimit: amount,
    offline: fc.boolean(),
    failure,
    changes: fc.array(fc.record({ after: delay, to: fc.constantFrom(...DEVICE_STATES) }), {
      minLength: 1,
      maxLength: 4,
    }),
  },
  {
    requiredKeys: [
      'connectDelay',
      'latency',
      'jitter',
      'seed',
      'bandwidth',
      'messageLimit',
      'offline',
      'failure',
    ],
  },
)

/** Any scenario possible in a link, with every field. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    platform: id,
    profile: id,
    files,
    server: fc.record({
      mode: fc.constantFrom('simulated' as const, 'live' as const),
      scenario: id,
      url: line(100),
    }),
    network,
    undeclared: fc
      .uniqueArray(line(40).filter(Boolean), { maxLength: 5 })
      .map((declarations) => declarations.sort()),
    declared: fc.option(
      fc.dictionary(line(40).filter(Boolean), line(40), {
        minKeys: 1,
        maxKeys: 5,
        noNullPrototype: true,
      }),
      { nil: undefined },
    ),
    view: fc.option(fc.record({ pane: id, inspect: id }, { requiredKeys: [] }), { nil: undefined }),
  })
  .chain(({ view, declared, ...scenario }) =>
    fc.constantFrom(undefined, ...Object.keys(scenario.files)).map((file) => {
      const seen = { ...view, ...(file && { file }) }
      return {
        ...scenario,
        ...(declared && { declared }),
        ...(Object.keys(seen).length > 0 && { view: seen }),
      }
    }),
  )
