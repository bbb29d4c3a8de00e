import { describe, expect, it } from 'vitest'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'
import { runVirtually } from '../../../src/virtual-run/run.ts'
import { catchInProcess } from '../../../src/virtual-run/uncaught.ts'

/** Runs a program for the web against the echo server. */
const run = (files: string | Record<string, string>, seed = 1) =>
  runVirtually({
    platform: 'web',
    files: typeof files === 'string' ? { 'main.ts': files } : files,
    scenario: 'echo',
    settings: { ...DEFAULT_NETWORK, seed },
    catchUncaught: catchInProcess,
  })

/** Returns the lines that a program prints. */
const printed = async (files: string | Record<string, string>, seed?: number) =>
  (await run(files, seed)).entries.flatMap((entry) =>
    entry.kind === 'console' ? entry.values.map((value) => snapshotText(value)).join(' ') : [],
  )

describe('A run on virtual time', () => {
  it('gives a program the date of the virtual clock', async () => {
    const source = `const began = Date.now()
      setTimeout(() => console.log(Date.now() - began, new Date().getTime() - began), 3_000)`
    expect(await printed(source)).toEqual(['3000 3000'])
  })

  it('draws random numbers from the seed', async () => {
    const source = 'console.log(Math.random(), Math.max(1, 2))'
    const first = await printed(source, 1)
    expect(await printed(source, 1)).toEqual(first)
    expect(await printed(source, 2)).not.toEqual(first)
    expect(first[0]).toMatch(/ 2$/)
  })

  it('loads the files of the program', async () => {
    const files = {
      'main.ts': "import { word } from './word'\nconsole.log(word)",
      'word.ts': "export const word = 'hello'",
    }
    expect(await printed(files)).toEqual(['hello'])
  })

  it.each([
    ['at the top', "throw new Error('lost')"],
    ['after an await', "await null\nthrow new Error('lost')"],
    ['in a timer', "setTimeout(() => { throw new Error('lost') })"],
    ['in a listener', "new WebSocket('wss://any.example/').onopen = () => { throw Error('lost') }"],
    ['in a promise', "void Promise.reject(new Error('lost'))"],
  ])('records an error left uncaught %s', async (_, source) => {
    const { entries } = await run(source)
    const errors = entries.filter(({ kind }) => kind === 'error')
    expect(errors).toMatchObject([{ value: { message: 'lost' } }])
  })

  it('leaves the receivers of uncaught errors as they were', async () => {
    const before = process.listeners('uncaughtException')
    await run('1')
    expect(process.listeners('uncaughtException')).toEqual(before)
  })

  it('stops a program that repeats a timer forever', async () => {
    const { limit } = await run('setInterval(() => {}, 10)')
    expect(limit).toBe('quiet')
  })

  it('rejects a program that does not compile, with the place', async () => {
    await expect(run('const = 1')).rejects.toThrow('main.ts:1:7')
  })
})

it('a program goes on while its app is in the background, and connects when the app is back', async () => {
  const source = `let task
function connect() {
  task = wx.connectSocket({ url: 'wss://echo.example/' })
  task.onOpen(() => console.log('open'))
  task.onClose(({ code, reason }) => { console.log(code, reason); task = undefined })
}
wx.onAppShow(() => { if (!task) connect() })
connect()`
  const { entries, limit } = await runVirtually({
    platform: 'wx',
    files: { 'main.js': source },
    scenario: 'echo',
    settings: {
      ...DEFAULT_NETWORK,
      changes: [
        { after: 1_000, to: 'background' },
        { after: 9_000, to: 'foreground' },
        { after: 20_000, to: 'background' },
      ],
    },
  })
  const seen = entries.flatMap((entry) => {
    if (entry.kind === 'action') return [entry.action]
    if (entry.kind !== 'console') return []
    return [entry.values.map((value) => snapshotText(value)).join(' ')]
  })
  expect(seen).toEqual([
    'open',
    'hidden',
    '1006 interrupted',
    'shown',
    'open',
    'hidden',
    '1006 interrupted',
  ])
  expect(limit).toBe('quiet')
})
