import { expect, it, onTestFinished } from 'vitest'
import { commands } from 'vitest/browser'
import { files } from './cases/index.ts'
import { createEnv } from './env.ts'
import { mockSocket } from './mock-socket.ts'
import { groupOf, type GroupCount, type SubTest } from './suite.ts'

/** Milliseconds before a missing event counts as absent. */
const GIVE_UP = 400

/**
 * Suppresses exceptions of the library's own tasks, because the count includes such exceptions as
 * results, not as failures here.
 */
function overhear(): void {
  const ours = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of ['error', 'unhandledrejection']) {
    window.addEventListener(type, ours, { capture: true })
    onTestFinished(() => window.removeEventListener(type, ours, { capture: true }))
  }
}

async function passes(run: SubTest['run']): Promise<boolean> {
  const env = createEnv(mockSocket())
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, GIVE_UP, false))
  const passed = Promise.resolve()
    .then(() => run(env))
    .then(
      () => true,
      () => false,
    )
  const result = await Promise.race([passed, late])
  await Promise.race([env.dispose().catch(() => {}), late])
  return result
}

it('counts what mock-socket’s own class passes of the suite', { timeout: 600_000 }, async () => {
  overhear()
  const counts = new Map<string, GroupCount>()
  for (const { path, tests } of files) {
    const group = groupOf(path)
    const count = counts.get(group) ?? { passed: 0, failed: 0, skipped: 0, excepted: 0 }
    counts.set(group, count)
    for (const value of Object.values(tests)) {
      const test: SubTest = typeof value === 'function' ? { run: value } : value
      if (test.chromium) count.skipped++
      else if (await passes(test.run)) count.passed++
      else count.failed++
    }
  }
  await commands.writeFile(
    'test-results/conformance-mock-socket.json',
    JSON.stringify(Object.fromEntries(counts), null, 2),
  )
  expect([...counts.values()].some(({ passed }) => passed > 0)).toBe(true)
})
