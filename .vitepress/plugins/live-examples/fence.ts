import { createHash } from 'node:crypto'
import { simulatedScenario } from '../../../playground/scenario/example-files.ts'
import { scenarios } from '../../../src/network/scenarios/index.ts'
import { platformById } from '../../../src/platforms/index.ts'
import type { ExampleProgram } from './program.ts'

/** Content of a live fence's info, e.g. `ts live platform=taro scenario=greeter [Greetings]`. */
interface FenceInfo {
  readonly language: string
  readonly platform: string
  readonly scenario: string
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
    if (name !== 'platform' && name !== 'scenario') throw new Error(`a live fence has no "${name}"`)
  }
  const platform = values.get('platform') ?? ''
  if (!platformById(platform)) throw new Error(`there is no platform "${platform}"`)
  const scenario = values.get('scenario') ?? 'echo'
  if (!scenarios.some(({ id }) => id === scenario)) throw new Error(`no scenario "${scenario}"`)
  return { language, platform, scenario, title }
}

/**
 * Creates the program of a live fence.
 *
 * @param source The text between the fence's marks.
 */
export function fenceProgram(info: FenceInfo, source: string): ExampleProgram {
  const { language, platform, scenario, title } = info
  const files = { [`main.${language}`]: source }
  const hash = createHash('sha256').update(JSON.stringify([platform, scenario, files]))
  return {
    key: `fence/${hash.digest('hex').slice(0, 12)}`,
    title: { en: title, zh: title },
    scenario: simulatedScenario(platform, files, scenario),
    sources: [],
  }
}
