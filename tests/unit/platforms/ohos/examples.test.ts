import { transform } from 'sucrase'
import { expect, test, vi } from 'vitest'
import { scenarios } from '../../../../src/network/scenarios/index.ts'
import { ohos } from '../../../../src/platforms/ohos/index.ts'
import { shim } from '../../../../src/platforms/ohos/shim.ts'
import { createShimHost } from '../../../support/shim-host.ts'

const files: Record<string, string> = import.meta.glob(
  '../../../../src/platforms/ohos/examples/*.ts',
  { query: '?raw', import: 'default', eager: true },
)

const source = (file: string) => files[`../../../../src/platforms/ohos/examples/${file}`] ?? ''

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>

test('every file belongs to one example', () => {
  const names = Object.keys(files).map((path) => path.slice(path.lastIndexOf('/') + 1))
  expect(ohos.examples.map(({ file }) => file).sort()).toEqual(names.sort())
})

test.each(ohos.examples)('$id prints what the gallery says', async ({ file, scenario, output }) => {
  const server = scenarios.find(({ id }) => id === scenario)
  expect(server).toBeDefined()
  const { surface, notes } = createShimHost({ shim, scenario: server })
  const printed: string[] = []
  /** Notes raised since the last line stand before the next one. */
  const lines = () => {
    printed.push(...notes.splice(0).map((id) => `note: ${id}`))
    return printed
  }
  const console = {
    log: (...values: unknown[]) => lines().push(`log: ${values.map(String).join(' ')}`),
  }
  const { code } = transform(source(file), { transforms: ['typescript', 'imports'] })
  const run = new AsyncFunction('require', 'console', 'exports', code)
  await run((specifier: string) => surface.modules[specifier], console, {})
  await vi.waitFor(() => expect(lines()).toEqual(output))
})
