import { expect, it, onTestFinished } from 'vitest'
import type {
  ScenarioDescription,
  ServerConnectionHandler,
  ServerScenario,
} from '../../../../src/network/contract.ts'
import { scenarios } from '../../../../src/network/scenarios/index.ts'
import { serve } from '../../../../src/network/serve.ts'
import { createSimulatedNetwork } from '../../../../src/network/simulated/index.ts'
import { testSchedule } from '../../../support/virtual-time.ts'
import type { Program } from './program.ts'
import { programs, run, show } from './programs.ts'
import { client, deferred, live } from './support.ts'

/** Wraps a scenario, and records the server side of the connection. */
function observed(scenario: ServerScenario) {
  const seen: string[] = []
  const { promise: over, resolve } = deferred<void>()
  const { id, title, summary } = scenario
  const handler = serve(scenario)
  const observer: ScenarioDescription & ServerConnectionHandler = {
    ...{ id, title, summary },
    async handshake(handshake, timers) {
      const answer = (await handler.handshake?.(handshake, timers)) ?? { accept: true }
      seen.push(answer.accept ? 'accept' : `refuse ${answer.status}`)
      if (!answer.accept) resolve()
      return answer
    },
    connection(socket) {
      socket.on('message', (data) => seen.push(`message ${show(data)}`))
      socket.on('close', ({ code, reason }) => {
        seen.push(`close ${code} '${reason}'`)
        resolve()
      })
      handler.connection(socket)
    },
  }
  return { observer, seen, over }
}

async function overTheWire(scenario: ServerScenario, query: string, program: Program) {
  const { observer, seen, over } = observed(scenario)
  const { url } = await live({ scenarios: [observer] })
  const socket = client(`${url}${scenario.id}${query}`) as unknown as WebSocket
  const atClient = await run(socket, program)
  await over
  return { atClient, atServer: seen }
}

async function simulated(scenario: ServerScenario, query: string, program: Program) {
  const { observer, seen, over } = observed(scenario)
  const network = createSimulatedNetwork({ scenario: observer, schedule: testSchedule() })
  onTestFinished(() => network.dispose())
  const atClient = await run(new network.WebSocket(`ws://host/${query}`), program)
  await over
  return { atClient, atServer: seen }
}

const cases = scenarios.flatMap((scenario) =>
  (programs[scenario.id] ?? []).map(([query, program]) => ({
    name: `${scenario.id}${query}, ${program.name}`,
    scenario,
    query,
    program,
  })),
)

it('has programs for every scenario', () => {
  expect(Object.keys(programs).sort()).toEqual(scenarios.map(({ id }) => id).sort())
})

it.each(cases)('$name: both ends see the same as over the wire', async (it) => {
  const real = await overTheWire(it.scenario, it.query, it.program)
  expect(real.atClient.at(-1)).toMatch(/^close/)
  expect(await simulated(it.scenario, it.query, it.program)).toEqual(real)
})
