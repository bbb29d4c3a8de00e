import { describe, expect, it } from 'vitest'
import { startBusyProcesses } from '../../../../scripts/test/beside.ts'
import { runAll } from '../../../../scripts/test/schedule.ts'
import type { Stage } from '../../../../scripts/test/stages.ts'

const stage = (name: string, rest: Partial<Stage> = {}): Stage => ({
  name,
  command: '',
  args: [],
  ...rest,
})

/**
 * Runs stages with ends in the given order.
 *
 * @returns The stages running beside each stage at the start.
 */
async function start(stages: readonly Stage[], endings: readonly string[], failing = '') {
  const ends = new Map<string, () => void>()
  const started: string[] = []
  const run = async ({ name }: Stage, failed: ReadonlySet<string>) => {
    started.push([name, ...ends.keys(), ...[...failed].map((each) => `✗${each}`)].join(' '))
    await new Promise<void>((end) => ends.set(name, end))
    const failures = name === failing ? [{ title: name }] : []
    return { name, seconds: 0, passed: 0, skipped: 0, failures }
  }
  const results = runAll(stages, 2, run)
  for (const name of endings) {
    ends.get(name)!()
    ends.delete(name)
    await new Promise(setImmediate)
  }
  return { started, ended: (await results).map(({ name }) => name) }
}

describe('Stages of the test run', () => {
  it('run two at a time, in their order', async () => {
    const { started, ended } = await start([stage('a'), stage('b'), stage('c')], ['b', 'a', 'c'])
    expect(started).toEqual(['a', 'b a', 'c a'])
    expect(ended).toEqual(['b', 'a', 'c'])
  })

  it('wait for those that they need, while later ones run', async () => {
    const needs = ['a', 'not selected']
    const { started } = await start(
      [stage('a'), stage('b', { needs }), stage('c')],
      ['a', 'c', 'b'],
    )
    expect(started).toEqual(['a', 'c a', 'b c'])
  })

  it('leave no lane empty before one that needs both', async () => {
    const stages = [stage('a'), stage('wide', { lanes: 2 }), stage('b')]
    const { started } = await start(stages, ['a', 'b', 'wide'])
    expect(started).toEqual(['a', 'b a', 'wide'])
  })

  it('learn which have failed', async () => {
    const stages = [stage('a'), stage('b', { needs: ['a'] })]
    expect((await start(stages, ['a', 'b'], 'a')).started).toEqual(['a', 'b ✗a'])
  })

  it('do not wait for one another in a circle', async () => {
    const stages = [stage('a', { needs: ['b'] }), stage('b', { needs: ['a'] })]
    await expect(runAll(stages, 2)).rejects.toThrow('a,b')
  })
})

describe('Busy processes beside the run', () => {
  it('are gone when they are ended', async () => {
    const { pids, end } = startBusyProcesses(2)
    expect(pids.map((pid) => process.kill(pid, 0))).toEqual([true, true])
    await end()
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  })
})
