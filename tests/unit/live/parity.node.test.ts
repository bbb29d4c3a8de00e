import { expect, it, onTestFinished } from 'vitest'
import type { ServerScenario } from '../../../src/network/contract.ts'
import { scenarios } from '../../../src/network/scenarios/index.ts'
import { createSimulatedNetwork } from '../../../src/network/simulated/index.ts'
import { client, deferred, live } from './support.ts'

type Program = (socket: WebSocket) => void

const sendsHello: Program = (socket) => {
  socket.onopen = () => socket.send('hello')
}

/** Sends text and binary and closes when both have come back. */
const exchanges: Program = (socket) => {
  let answers = 0
  socket.onopen = () => {
    socket.send('你好')
    socket.send(Uint8Array.of(1, 2, 3))
    socket.send('')
  }
  socket.onmessage = () => {
    if (++answers === 3) socket.close(1000, 'done')
  }
}

const closesOnBye: Program = (socket) => {
  socket.onopen = () => socket.send('Hello, server!')
  socket.onmessage = ({ data }) => {
    if (data === 'bye') socket.close()
  }
}

const losesPatience: Program = (socket) => {
  socket.onopen = () => socket.close(4001, 'enough')
}

const waits: Program = () => {}

/** Programs by scenario, and the queries with which each is run. */
const programs: Readonly<Record<string, readonly (readonly [query: string, Program])[]>> = {
  echo: [
    ['', exchanges],
    ['?room=1', losesPatience],
  ],
  greeter: [['', closesOnBye]],
  close: [
    ['', sendsHello],
    ['?code=4321&reason=%E5%86%8D%E8%A7%81', sendsHello],
    ['?code=1005', sendsHello],
    ['?code=1006', sendsHello],
    ['?code=1011&reason=', sendsHello],
    ['?when=open', waits],
  ],
  refuse: [
    ['', waits],
    ['?status=503', waits],
  ],
  drop: [
    ['', sendsHello],
    ['?when=open', waits],
  ],
  silent: [['', losesPatience]],
}

const show = (data: unknown) =>
  typeof data === 'string' ? data : `[${new Uint8Array(data as ArrayBuffer).join()}]`

/** The scenario, and what its end of the connection sees while it is at work. */
function observed(scenario: ServerScenario) {
  const seen: string[] = []
  const { promise: over, resolve } = deferred<void>()
  const observer: ServerScenario = {
    ...scenario,
    handshake(handshake) {
      const answer = scenario.handshake?.(handshake) ?? { accept: true }
      seen.push(answer.accept ? 'accept' : `refuse ${answer.status}`)
      if (!answer.accept) resolve()
      return answer
    },
    connection(socket) {
      socket.on('message', (data) => seen.push(`message ${show(data)}`))
      socket.on('close', ({ code, reason }) => {
        seen.push(`close ${code} ${reason}`)
        resolve()
      })
      scenario.connection(socket)
    },
  }
  return { observer, seen, over }
}

/** Runs a program to the end of its connection. @returns What the client saw. */
async function run(socket: WebSocket, program: Program): Promise<string[]> {
  const seen: string[] = []
  socket.binaryType = 'arraybuffer'
  socket.addEventListener('open', () => seen.push('open'))
  socket.addEventListener('message', ({ data }) => seen.push(`message ${show(data)}`))
  socket.addEventListener('error', () => seen.push('error'))
  const closed = new Promise<void>((resolve) => {
    socket.addEventListener('close', ({ code, reason, wasClean }) => {
      seen.push(`close ${code} ${reason} ${wasClean ? 'clean' : 'unclean'}`)
      resolve()
    })
  })
  program(socket)
  await closed
  return seen
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
  const network = createSimulatedNetwork({ scenario: observer })
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
