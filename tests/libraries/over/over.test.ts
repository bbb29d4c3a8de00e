import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { bundleBare } from '../../../src/package/build/bare.ts'
import type * as exported from '../../../src/package/over.ts'
import { classes } from '../../conformance/over/classes.ts'
import type { PlatformUnderId } from '../../conformance/over/platforms.ts'
import { simulatedPlatform } from '../../conformance/over/simulated-platform.ts'
import { saveFigures } from '../../support/save-figures.ts'
import { until } from '../../support/virtual-time.ts'
import { bundle } from '../support/bundles.ts'
import { runServerScript } from '../support/server-script.ts'
import { dependencies } from '../package.json' with { type: 'json' }
import { libraries } from '../table.ts'
import { ALL, runs, type Run } from './runs.ts'

const entry = new URL('../../../src/package/over.ts', import.meta.url)
const bundled = await bundleBare(fileURLToPath(entry), 'iife')

/** Runs a session over a platform in an engine with the language, timers and a console. */
async function runOver(platform: PlatformUnderId, { session, globals }: Run): Promise<string[]> {
  const { modules, servers, clock, setTimeout, clearTimeout, dispose } = simulatedPlatform(platform)
  onTestFinished(dispose)
  await runServerScript(session, servers)
  const lines: string[] = []
  const report = (level: string) => (text: unknown) => void lines.push(`${level}: ${text}`)
  const repeat = (run: () => void, delay: number) => {
    const timer = { current: setTimeout(again, delay) }
    function again() {
      timer.current = setTimeout(again, delay)
      run()
    }
    return timer
  }
  const context = createContext({
    ...{ ArrayBuffer, Uint8Array, DataView, setTimeout, clearTimeout },
    setInterval: repeat,
    clearInterval: (timer?: ReturnType<typeof repeat>) => timer && clearTimeout(timer.current),
    console: { log: report('log'), warn: report('warn'), error: report('error') },
    ...globals,
  })
  const code = runInContext(`${bundled}; exported`, context) as typeof exported
  context.WebSocket = classes[platform](code, modules)
  const program = `(async () => { ${await bundle(session)} })()`
  void runInContext(program, context).catch((error: Error) => lines.push(`! ${error.stack}`))
  const isOver = (line: string) => line === 'log: done' || line.startsWith('! ')
  await until(() => expect(lines.find(isOver)).toBeDefined(), clock)
  return lines
}

/** Ids of platforms by library, for the fidelity page. */
const passed: Record<string, { over: PlatformUnderId[] }> = {}
afterAll(() => saveFigures('libraries-over-platforms', passed))

describe.each(runs)('$session', (run) => {
  const { name } = libraries.find(({ session }) => session === run.session)!
  const { over } = (passed[`${name} ${dependencies[name]}`] = { over: [] as PlatformUnderId[] })
  it.each(run.platforms ?? ALL)('prints over %s what it prints over the web', async (platform) => {
    const file = new URL(`../sessions/${run.session}/lines.txt`, import.meta.url)
    const expected = (await readFile(file, 'utf8')).trimEnd().split('\n')
    expect(await runOver(platform, run)).toEqual(expected)
    over.push(platform)
  })
})
