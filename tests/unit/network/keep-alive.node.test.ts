import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** A minute; no test waits so long. */
const LATER = 60_000
/** Milliseconds enough for Node to start and end, even on a busy machine. */
const ENOUGH = 25_000

/**
 * Runs code with a schedule in a separate Node.
 *
 * @returns Whether the process ended by itself.
 */
function ends(code: string): boolean {
  const module = (name: string) =>
    JSON.stringify(new URL(`../../../src/network/simulated/${name}.ts`, import.meta.url).href)
  const script = `import { realClock } from ${module('clock')}
import { createSchedule } from ${module('schedule')}
const schedule = createSchedule(realClock)
${code}`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
  const { status, signal, stderr } = spawnSync(process.execPath, args, { timeout: ENOUGH })
  expect(String(stderr)).toBe('')
  return status === 0 && signal === null
}

it.each([
  ['was called off', `schedule.after(${LATER}, () => {})()`],
  [
    'was called off in a later task',
    `const calls = [${LATER}, 2 * ${LATER}].map((delay) => schedule.after(delay, () => {}))
schedule.after(5, () => calls.forEach((callOff) => callOff()))`,
  ],
  [
    'was called off where it was asked for',
    `schedule.after(1, () => schedule.after(${LATER}, () => {})())`,
  ],
  ['is waited for idling', `schedule.afterIdling(${LATER}, () => {})`],
  [
    'is waited for idling, after the rest was called off',
    `const callOff = schedule.after(2 * ${LATER}, () => {})
schedule.afterIdling(${LATER}, () => {})
schedule.after(5, () => callOff())`,
  ],
])('keeps Node alive for nothing that %s', (_what, code) => expect(ends(code)).toBe(true))

const TO_COME = `process.exitCode = 1\nschedule.after(300, () => (process.exitCode = 0))`

it.each([
  ['', TO_COME],
  [' after a wait that idles', `schedule.afterIdling(100, () => {})\n${TO_COME}`],
  [
    ' and was asked for while idling',
    `schedule.afterIdling(100, () => {})\nsetTimeout(() => { ${TO_COME} }, 50)`,
  ],
])('keeps Node alive for what is still to come%s', (_what, code) => expect(ends(code)).toBe(true))
