import { expect, test, vi } from 'vitest'
import { scenarios } from '../../../../src/network/scenarios/index.ts'
import { ohos } from '../../../../src/platforms/ohos/index.ts'
import { runProgram } from './program.ts'

const FOLDER = '../../../../src/platforms/ohos/examples/'
const files: Record<string, string> = import.meta.glob(
  '../../../../src/platforms/ohos/examples/*.ts',
  { query: '?raw', import: 'default', eager: true },
)

test('every file belongs to one example', () => {
  const names = Object.keys(files).map((path) => path.slice(FOLDER.length))
  expect(ohos.examples.map(({ file }) => file).sort()).toEqual(names.sort())
})

test.each(ohos.examples)('$id prints what the gallery says', async ({ file, scenario, output }) => {
  const server = scenarios.find(({ id }) => id === scenario)
  expect(server).toBeDefined()
  const { lines } = await runProgram(files[FOLDER + file] ?? '', server)
  await vi.waitFor(() => expect(lines()).toEqual(output))
})
