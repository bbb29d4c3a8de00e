import { afterEach, beforeEach, expect, it } from 'vitest'
import type { RunEntry } from '../../../src/runtime/entries.ts'
import type { RunControl, Sandbox } from '../../../src/sandbox/index.ts'
import { createSandbox, observe, toRequest, VIRTUAL, type Observed } from './support.ts'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = createSandbox()
})
afterEach(() => sandbox.dispose())

const CONNECTS = `
const socket = new WebSocket('ws://host/')
socket.onopen = () => console.log('open')
socket.onmessage = ({ data }) => console.log(typeof data === 'string' ? data : data.size)
socket.onclose = ({ code, reason, wasClean }) => console.log(code, reason, wasClean)
`

/** Runs a program until a line is printed. */
async function until(line: string, source = CONNECTS): Promise<Observed> {
  const observed = observe(sandbox, await toRequest({ files: source }))
  await observed.until(() => observed.lines().includes(line))
  return observed
}

const act = (action: Extract<RunControl, { type: 'server' }>['action'], socket = 1) =>
  sandbox.control({ type: 'server', socket, action })

const actions = ({ entries }: Observed) =>
  entries.flatMap((entry) => (entry.kind === 'action' ? [entry] : []))

it('sends text and binary to a connection of the program’s', async () => {
  const observed = await until('log: open')
  act({ type: 'send', data: 'by hand' })
  act({ type: 'send', data: new Uint8Array([1, 2, 3]) })
  await observed.until(() => observed.lines().includes('log: 3'))
  expect(observed.lines()).toContain('log: by hand')
  expect(actions(observed)).toMatchObject([
    { action: 'send', socket: 1 },
    { action: 'send', socket: 1 },
  ])
})

it('ties what the server does to the action', async () => {
  const observed = await until('log: open')
  act({ type: 'send', data: 'by hand' })
  await observed.until(() => observed.lines().length === 2)
  const [action] = actions(observed)
  const sent = observed.entries.find(isServerSend)
  expect(sent?.parent).toBe(action!.seq)
})

it('closes with a code and a reason', async () => {
  const observed = await until('log: open')
  act({ type: 'close', code: 4001, reason: 'enough' })
  expect(await observed.ended()).toBe('finished')
  expect(observed.lines()).toEqual(['log: open', 'log: 4001 enough true'])
})

it('drops a connection', async () => {
  const observed = await until('log: open')
  act({ type: 'drop' })
  expect(await observed.ended()).toBe('finished')
  expect(observed.lines()).toEqual(['log: open', 'log: 1006  false'])
})

it('takes the network away and brings it back', async () => {
  const observed = await until(
    'log: open',
    `${CONNECTS}
socket.addEventListener('close', () => {
  const again = new WebSocket('ws://host/')
  again.onerror = () => console.log('no network')
  again.onclose = () => retry()
})
function retry() {
  const next = new WebSocket('ws://host/')
  next.onopen = () => { console.log('back'); next.close() }
  next.onerror = () => setTimeout(retry, 5)
}`,
  )
  sandbox.control({ type: 'online', online: false })
  await observed.until(() => observed.lines().includes('log: no network'))
  sandbox.control({ type: 'online', online: true })
  expect(await observed.ended()).toBe('finished')
  expect(observed.lines()).toEqual([
    'log: open',
    'log: 1006  false',
    'log: no network',
    'log: back',
  ])
  expect(actions(observed).map(({ action }) => action)).toEqual(['offline', 'online'])
})

it('sends the app to the background and brings it back', async () => {
  const request = await toRequest({
    platform: 'wx',
    files: `wx.onAppHide(() => console.log('hidden'))
wx.onAppShow(() => { console.log('shown'); task.close({}) })
const task = wx.connectSocket({ url: 'wss://echo.example/' })
task.onOpen(() => console.log('open'))`,
  })
  const observed = observe(sandbox, request)
  await observed.until(() => observed.lines().includes('log: open'))
  sandbox.control({ type: 'app', shown: false })
  await observed.until(() => observed.lines().includes('log: hidden'))
  sandbox.control({ type: 'app', shown: true })
  expect(await observed.ended()).toBe('finished')
  expect(observed.lines()).toEqual(['log: open', 'log: hidden', 'log: shown'])
  expect(actions(observed).map(({ action }) => action)).toEqual(['hidden', 'shown'])
})

it('ends the app: the server is told as the platform tells it, and the program hears nothing', async () => {
  const request = await toRequest({
    platform: 'quickapp',
    files: `import factory from '@system.websocketfactory'
const socket = factory.create({ url: 'wss://echo.example/' })
socket.onopen = () => console.log('open')
socket.onclose = ({ code }) => console.log('closed', code)
setInterval(() => console.log('tick'), 1)`,
  })
  const observed = observe(sandbox, request)
  await observed.until(() => observed.lines().includes('log: open'))
  sandbox.control({ type: 'end' })
  expect(await observed.ended()).toBe('finished')
  expect(actions(observed).map(({ action }) => action)).toEqual(['ended'])
  const after = observed.entries.slice(observed.entries.findIndex(({ kind }) => kind === 'action'))
  expect(after.filter(({ kind }) => kind === 'console')).toEqual([])
  expect(after.flatMap((entry) => (entry.kind === 'note' ? [entry.id] : []))).toEqual([
    'program.app-ended',
  ])
  const ends = after.flatMap((entry) => (entry.kind === 'server' ? [entry.event] : []))
  expect(ends).toContainEqual({ type: 'closed', code: 1001, reason: 'client released' })
})

it('takes the changes of the scenario at their times', async () => {
  const request = await toRequest({
    ...VIRTUAL,
    platform: 'wx',
    files: `wx.onAppHide(() => console.log('hidden'))
wx.onAppShow(() => console.log('shown'))
wx.onNetworkStatusChange(({ isConnected }) => console.log('network', isConnected))
const task = wx.connectSocket({ url: 'wss://echo.example/' })
task.onOpen(() => console.log('open'))
task.onClose(({ code }) => console.log('closed', code))`,
  })
  const changes = [
    { after: 1_000, to: 'background' },
    { after: 2_000, to: 'foreground' },
    { after: 3_000, to: 'offline' },
    { after: 4_000, to: 'online' },
  ] as const
  const observed = observe(sandbox, { ...request, network: { ...request.network, changes } })
  await observed.ended()
  expect(observed.lines()).toEqual([
    'log: open',
    'log: hidden',
    'log: shown',
    'log: network false',
    'log: closed 1006',
    'log: network true',
  ])
  expect(actions(observed).map(({ action }) => action)).toEqual([
    'hidden',
    'shown',
    'offline',
    'online',
  ])
})

it('keeps a run going whose connection is half open', async () => {
  const network = { connectDelay: 0, latency: 0, failure: { kind: 'silence', after: 0 } } as const
  const request = await toRequest({
    ...VIRTUAL,
    files: `${CONNECTS}
socket.addEventListener('open', () => setTimeout(() => {
  socket.send('into the void')
  console.log(socket.readyState)
}, 20))`,
  })
  const whole = { ...request, network: { ...request.network, ...network } }
  const observed = observe(sandbox, whole)
  expect(await observed.ended()).toBe('stopped')
  expect(observed.limits).toEqual(['quiet'])
  expect(observed.lines()).toEqual(['log: open', 'log: 1'])
})

it.each<unknown>([
  { type: 'server', socket: 1, action: { type: 'close', code: 99 } },
  { type: 'server', socket: 1, action: { type: 'close', code: 1000, reason: 'x'.repeat(124) } },
  { type: 'server', socket: 0, action: { type: 'drop' } },
  { type: 'server', socket: 7, action: { type: 'explode' } },
  { type: 'server', socket: 1, action: { type: 'send', data: [1] } },
  { type: 'online', online: 'no' },
  { type: 'offline' },
  { type: 'app', shown: 1 },
  null,
])('ignores what nobody can do: %j', async (control) => {
  const observed = await until('log: open')
  sandbox.control(control as RunControl)
  act({ type: 'send', data: 'last' })
  await observed.until(() => observed.lines().includes('log: last'))
  expect(actions(observed)).toHaveLength(1)
})

it('does nothing without a run', () => {
  expect(() => sandbox.control({ type: 'online', online: false })).not.toThrow()
})

it('hands the program neither the action nor the port that it came through', async () => {
  const observed = await until(
    'log: open',
    `${CONNECTS}
Object.defineProperty(MessageEvent.prototype, 'data', {
  get() { console.log('stolen', this.target) },
})`,
  )
  act({ type: 'close', code: 4000 })
  expect(await observed.ended()).toBe('finished')
  expect(observed.lines()).toEqual(['log: open', 'log: 4000  true'])
})

function isServerSend(entry: RunEntry): boolean {
  return entry.kind === 'server' && entry.event.type === 'send'
}
