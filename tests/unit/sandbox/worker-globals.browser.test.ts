import { expect, it } from 'vitest'
import { WORKER_GLOBALS } from '../../../src/compiler/worker-globals.ts'
import { runToEnd } from './support.ts'

it('has every global that the compiler takes for one', async () => {
  const names = JSON.stringify([...WORKER_GLOBALS])
  const observed = await runToEnd({
    files: `console.log(${names}.filter((name) => !(name in globalThis)).join(' '))`,
  })
  expect(observed.lines()).toEqual(['log: '])
})
