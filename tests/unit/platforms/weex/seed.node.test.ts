import { describe, expect, it } from 'vitest'
import { compile } from '../../../../src/compiler/index.ts'
import { readSeedSamples } from '../../../support/seed-samples.ts'
import { install, type Weex } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

const samples = readSeedSamples().filter(({ document }) => document === '001')

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...values: unknown[]) => Promise<void>

/** Runs an unchanged snippet. */
async function run(code: string): Promise<Weex & { printed: unknown[][] }> {
  const result = await compile({ 'main.ts': code }, { repairs: [] })
  if (!result.ok) throw new Error(result.errors[0]?.message)
  const installed = install()
  const printed: unknown[][] = []
  const console = { log: (...values: unknown[]) => void printed.push(values) }
  await new AsyncFunction('weex', 'console', 'module', 'exports', result.files[0]!.code)(
    installed.weex,
    console,
    { exports: {} },
    {},
  )
  return { ...installed, printed }
}

const snippet = (member: string) => samples.find(({ code }) => code.includes(member))?.code ?? ''

describe.skipIf(samples.length === 0)("the document's own snippets", () => {
  it.each(samples.map(({ code, line }) => [line, code] as const))(
    'of line %i runs without an exception',
    async (_, code) => {
      await expect(run(code)).resolves.toBeDefined()
    },
  )

  it('send right after WebSocket() ends in onerror', async () => {
    const { ws } = await run(snippet('ws.send('))
    expect(await new Promise((resolve) => (ws.onerror = resolve))).toEqual({
      data: 'WebSocket is not ready',
    })
  })

  it('close right after WebSocket() ends in onclose with 1006', async () => {
    const { ws } = await run(snippet('ws.close('))
    expect(await new Promise((resolve) => (ws.onclose = resolve))).toMatchObject({ code: 1006 })
  })

  it('print what each listener is given', async () => {
    const open = await run(snippet('ws.onopen ='))
    await until(() => open.printed.length > 0)
    expect(open.printed).toEqual([['onopen', {}]])

    const message = await run(snippet('ws.onmessage ='))
    message.ws.onopen = () => message.ws.send('hello')
    await until(() => message.printed.length > 0)
    expect(message.printed).toEqual([['onmessage', { data: 'hello' }]])

    const end = await run(snippet('ws.onclose ='))
    end.ws.onopen = () => end.ws.close(1000, 'done')
    await until(() => end.printed.length > 0)
    expect(end.printed).toEqual([['onclose', { code: 1000, reason: 'done', wasClean: true }]])
  })
})
