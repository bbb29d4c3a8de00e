import { transform } from 'sucrase'
import type { ScenarioServer } from '../../../../src/network/contract.ts'
import { platform as ohos } from '../../../../src/platforms/ohos/platform.ts'
import { shim } from '../../../../src/platforms/ohos/shim/index.ts'
import { createShimHost } from '../../../support/shim-host.ts'

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>

/**
 * Runs a program with the platform's modules, and with the variables used but not imported by the
 * document's snippets.
 *
 * @returns The output, as `level: text`, and the raised notes, as `note: <id>`.
 */
export async function runProgram(source: string, scenario?: ScenarioServer) {
  const { surface, notes } = createShimHost({ shim, scenario })
  const printed: string[] = []
  /** Adds notes raised since the last line before the next line. */
  const lines = () => {
    printed.push(...notes.splice(0).map((id) => `note: ${id}`))
    return printed
  }
  const console = {
    log: (...values: unknown[]) => lines().push(`log: ${values.map(String).join(' ')}`),
  }
  const names = Object.keys(ohos.ambient).filter((name) => !source.includes(`import ${name} `))
  const { code } = transform(source, { transforms: ['typescript', 'imports'] })
  const run = new AsyncFunction('require', 'console', 'exports', ...names, code)
  const ambient = names.map(
    (name) => (surface.modules[ohos.ambient[name]!] as { default: unknown }).default,
  )
  await run((specifier: string) => surface.modules[specifier], console, {}, ...ambient)
  return { lines }
}
