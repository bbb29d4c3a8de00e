import { afterAll, beforeAll, expect, inject, it, onTestFinished } from 'vitest'
import { commands } from 'vitest/browser'
import { scenarios } from '../../../../src/network/scenarios/index.ts'
import { createSimulatedNetwork } from '../../../../src/network/simulated/index.ts'
import { testSchedule } from '../../../support/virtual-time.ts'
import { Tally } from '../../../support/tally.ts'
import { warmUp } from '../../../support/warm-up.ts'
import { programs, run, strictPrograms } from './programs.ts'

const server = inject('liveServer')

beforeAll(() => warmUp(`${server}echo`))

const cases = scenarios.flatMap((scenario) =>
  [...(programs[scenario.id] ?? []), ...(strictPrograms[scenario.id] ?? [])].map(
    ([query, program]) => ({
      name: `${scenario.id}${query}, ${program.name}`,
      scenario,
      query,
      program,
    }),
  ),
)

const tally = new Tally()
afterAll(() =>
  commands.writeFile('test-results/parity-scenarios.json', JSON.stringify(tally.counts, null, 2)),
)

it.each(cases)('$name: leaves the trace of the browser', ({ scenario, query, program }) =>
  tally.count(scenario.id, async () => {
    const network = createSimulatedNetwork({ scenario, schedule: testSchedule() })
    onTestFinished(() => network.dispose())
    const url = `${server}${scenario.id}${query}`
    const real = await run(new WebSocket(url), program)
    expect(real.at(-1)).toMatch(/^close|^microtask/)
    expect(await run(new network.WebSocket(url), program)).toEqual(real)
  }),
)
