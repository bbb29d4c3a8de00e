import { describe, expect, it, onTestFinished } from 'vitest'
import { compile } from '../../../../src/compiler/index.ts'
import { platform } from '../../../../src/platforms/blueos/platform.ts'
import { readSeedSamples } from '../../../support/seed-samples.ts'
import { blueos } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

const samples = readSeedSamples().filter(({ document }) => document === '002')

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...values: unknown[]) => Promise<void>

/** Runs a pasted program; the undeclared `ws` becomes a global until the test ends. */
async function run(source: string): Promise<{ printed: string[]; compiled: string[] }> {
  const result = await compile({ 'main.ts': source }, { repairs: platform.repairs })
  if (!result.ok) throw new Error(result.errors[0]?.message)
  const { code, notes } = result.files[0]!
  const { surface } = blueos()
  const printed: string[] = []
  const console = { log: (text: string) => void printed.push(text) }
  const require = (specifier: string) => surface.modules[specifier]
  onTestFinished(() => void Reflect.deleteProperty(globalThis, 'ws'))
  await new AsyncFunction('require', 'console', 'module', 'exports', code)(
    require,
    console,
    { exports: {} },
    {},
  )
  return { printed, compiled: notes.map(({ id }) => id) }
}

describe.skipIf(samples.length === 0)("the document's own snippets", () => {
  const snippet = (start: string) =>
    samples.find(({ code }) => code.trim().startsWith(start))?.code ?? ''

  it('B0: run in the order of the page: send and close are too early, then it opens', async () => {
    const { printed, compiled } = await run(samples.map(({ code }) => code).join('\n'))
    await until(() => printed.includes('connect open'))
    expect(printed).toEqual([
      'handling fail, code = 200',
      'handling fail, code = 200',
      'connect open',
    ])
    expect(compiled).toEqual(
      expect.arrayContaining(['blueos.manifest-entry', 'blueos.import-alternatives']),
    )
  })

  it('B1: make a round trip when send waits for onOpen and close for onMessage', async () => {
    const inside = (handler: string, call: string) =>
      snippet(handler).replace(/\}\s*$/, `${snippet(call)}\n}`)
    const { printed } = await run(
      [
        snippet('import'),
        snippet('ws = '),
        inside('ws.onOpen', 'ws.send'),
        inside('ws.onMessage', 'ws.close'),
        snippet('ws.onClose'),
        snippet('ws.onError'),
      ].join('\n'),
    )
    await until(() => printed.length === 5)
    expect(printed).toEqual([
      'connect open',
      'send success',
      'message is send message',
      'close success',
      'onclose:data.code = 1000, data.reason = close as normal, data.wasClean = true',
    ])
  })
})
