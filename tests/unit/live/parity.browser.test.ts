import { beforeAll, expect, inject, it, onTestFinished } from 'vitest'
import { scenarios } from '../../../src/network/scenarios/index.ts'
import { createSimulatedNetwork } from '../../../src/network/simulated/index.ts'
import { warmUp } from '../../support/warm-up.ts'
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

it.each(cases)('$name: leaves the trace of the browser', async ({ scenario, query, program }) => {
  const network = createSimulatedNetwork({ scenario })
  onTestFinished(() => network.dispose())
  const url = `${server}${scenario.id}${query}`
  const real = await run(new WebSocket(url), program)
  expect(real.at(-1)).toMatch(/^close|^microtask/)
  expect(await run(new network.WebSocket(url), program)).toEqual(real)
})
