import { createHash } from 'node:crypto'
import { simulatedScenario } from '../../../playground/scenario/example-files.ts'
import { scenarios } from '../../../src/network/scenarios/index.ts'
import { readDeviceChanges } from '../../../src/scenario/device-changes.ts'
import type { DeviceChange } from '../../../src/device-change.ts'
import { platformById } from '../../../src/platforms/index.ts'
import type { ExampleProgram } from './program.ts'

/**
 * Content of a live fence's info, e.g. `ts live platform=wx scenario=echo
 * changes=2000:background,9000:foreground [Back again]`.
 */
interface FenceInfo {
  readonly language: string
  readonly platform: string
  readonly scenario: string
  /** Changes of the device during a run; none if the fence has none. */
  readonly changes: readonly DeviceChange[]
  readonly title: string
}

/**
 * Reads the info of a fence.
 *
 * @returns `undefined` when the fence is not live.
 * @throws Error when a live fence lacks the platform or names something nonexistent.
 */
export function parseFenceInfo(info: string): FenceInfo | undefined {
  const [, language, rest] = /^\s*([\w-]+)\s+live(?=\s|$)(.*)$/.exec(info) ?? []
  if (language === undefined || rest === undefined) return undefined
  const title = /\[([^\]]*)\]/.exec(rest)?.[1]?.trim() ?? ''
  const values = new Map(
    rest
      .replace(/\[[^\]]*\]/, '')
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => {
        const [name = '', value = ''] = word.split('=', 2)
        return [name, value] as const
      }),
  )
  for (const name of values.keys()) {
    if (!NAMES.has(name)) throw new Error(`a live fence has no "${name}"`)
  }
  const platform = values.get('platform') ?? ''
  if (!platformById(platform)) throw new Error(`there is no platform "${platform}"`)
  const scenario = values.get('scenario') ?? 'echo'
  if (!scenarios.some(({ id }) => id === scenario)) throw new Error(`no scenario "${scenario}"`)
  const changes = values.has('changes') ? readDeviceChanges(values.get('changes')!) : []
  return { language, platform, scenario, changes, title }
}

/** Names in the info of a live fence. */
const NAMES = new Set(['platform', 'scenario', 'changes'])

/**
 * Creates the program of a live fence.
 *
 * @param source The text between the fence's marks.
 */
export function fenceProgram(info: FenceInfo, source: string): ExampleProgram {
  const { language, platform, scenario, changes, title } = info
  const files = { [`main.${language}`]: source }
  const hash = createHash('sha256').update(JSON.stringify([platform, scenario, changes, files]))
  return {
    key: `fence/${hash.digest('hex').slice(0, 12)}`,
    title: { en: title, zh: title },
    scenario: simulatedScenario(platform, files, scenario, { changes }),
    sources: [],
  }
}
