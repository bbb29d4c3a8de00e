import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createApp } from 'vue'
import { en } from '../../../../../playground/locales/en.ts'
import { useComparison } from '../../../../../playground/panels/compare/use-comparison.ts'
import { compileScenario } from '../../../../../playground/run/compile.ts'
import {
  createSandboxSource,
  type SandboxSource,
} from '../../../../../playground/run/sandbox-source.ts'
import { useRun } from '../../../../../playground/run/use-run.ts'
import { simulatedScenario } from '../../../../../playground/scenario/example-files.ts'
import { platform as web } from '../../../../../src/platforms/web/platform.ts'

/** A program with continuous output, until it is stopped. */
const TALKATIVE = "setInterval(() => console.log('on'), 100)"
/** Not a budget: ends a test that would wait forever. */
const PATIENCE = 25_000
const BRIEF = "console.log('once')"

/**
 * Creates the run of a program and a comparison of the program with itself, in the same sandbox, as
 * on the page.
 *
 * @param beforeSandbox Called whenever either needs the sandbox.
 */
function openPage(code: string, beforeSandbox = () => {}) {
  const scenario = simulatedScenario('web', { 'main.ts': code }, 'echo')
  const created = createSandboxSource(() => document.body)
  const sandbox: SandboxSource = {
    ...created,
    get() {
      beforeSandbox()
      return created.get()
    },
  }
  let page: ReturnType<typeof setup> | undefined
  function setup() {
    const program = useRun({
      sandbox,
      scenario: () => scenario,
      platform: () => web,
      compile: (source, signal) => compileScenario(source, web, undefined, signal),
    })
    const source = { sandbox, program, locale: () => 'en' as const }
    return { program, comparison: useComparison(source, () => en) }
  }
  const app = createApp({
    setup() {
      page = setup()
      return () => null
    },
  })
  app.mount(document.createElement('div'))
  onTestFinished(async () => {
    app.unmount()
    await created.dispose()
  })
  const { program, comparison } = page!
  const subjects = ['First', 'Second'].map((title) => ({ title, platform: web, scenario }))
  return { program, comparison, compare: () => comparison.compare({ subjects, sameness: 'same' }) }
}

describe('a comparison', () => {
  test('stopped before its first program starts was stopped, and has not failed', async () => {
    const { comparison, compare } = openPage(TALKATIVE)
    const over = compare()
    expect(comparison.now.value?.title).toBe('First')
    comparison.stop()
    expect(comparison.problem.value).toBe(en.compare.stopped)
    await over
    expect(comparison.problem.value).toBe(en.compare.stopped)
    expect(comparison.now.value).toBeUndefined()
  })

  test('stopped while it waits for the sandbox was stopped, and has not failed', async () => {
    const stop = () => comparison.stop()
    const { comparison, compare } = openPage(TALKATIVE, () => stop())
    await compare()
    expect(comparison.problem.value).toBe(en.compare.stopped)
  })

  test('is stopped by the start of the program, at any stage', async () => {
    const { program, comparison, compare } = openPage(TALKATIVE)
    const over = compare()
    await program.run()
    await over
    expect(comparison.problem.value).toBe(en.compare.stopped)
    await vi.waitUntil(() => program.rows.value.length > 0, PATIENCE)
    expect(program.state.value).toBe('running')
  })

  test('stops a program that is still being compiled', async () => {
    const { program, comparison, compare } = openPage(BRIEF)
    const running = program.run()
    await compare()
    await running
    expect(program.state.value).toBe('stopped')
    expect(comparison.result.value?.counts).toMatchObject({ different: 0, missing: 0 })
  })

  test('that is replaced by another says nothing of its own end', async () => {
    const { comparison, compare } = openPage(BRIEF)
    const first = compare()
    await Promise.all([compare(), first])
    expect(comparison.problem.value).toBe('')
    expect(comparison.result.value?.runs).toHaveLength(2)
  })

  test('of simulated runs takes no time, and shows every run the same time', async () => {
    const { comparison, compare } = openPage(
      `setTimeout(() => {
      const time = ` +
        '`${new Date().toISOString()} ${performance.now()}`' +
        `
      new WebSocket('wss://echo.example/?time=' + encodeURIComponent(time)).onopen = ({ target }) =>
        target.close()
    }, 2_000)`,
    )
    await compare()
    const { runs, counts } = comparison.result.value!
    expect(runs.map(({ ending }) => ending)).toEqual(['finished', 'finished'])
    expect(counts).toMatchObject({ different: 0, missing: 0 })
    expect(counts.equal).toBeGreaterThan(1)
  })

  test('of simulated runs stops programs that do not end, all at the same event', async () => {
    const { comparison, compare } = openPage(
      "setInterval(() => new WebSocket('wss://echo.example/').close(), 1_000)",
    )
    await compare()
    const { runs, counts } = comparison.result.value!
    expect(runs.map(({ ending }) => ending)).toEqual(['time', 'time'])
    expect(counts).toMatchObject({ different: 0, missing: 0 })
    expect(counts.equal).toBeGreaterThanOrEqual(19)
  })
})
