import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { expect, it } from 'vitest'
import { scenarios } from '../../../../../src/network/scenarios/index.ts'
import { platform } from '../../../../../src/platforms/taro/platform.ts'
import { until } from '../../../../support/virtual-time.ts'
import { openPage } from './support.ts'

const pages = platform.examples.flatMap((example) => (example.steps ? [example] : []))

it.each(pages.map((example) => [example.id, example] as const))(
  'The page %s does on a recorded screen what its steps say',
  async (_, { file, scenario, steps, output }) => {
    const source = readFileSync(`src/platforms/taro/examples/${file}`, 'utf8')
    const server = scenarios.find(({ id }) => id === scenario)!
    const page = await openPage({ [`main${extname(file)}`]: source }, { scenario: server })
    for (const step of steps!) {
      await until(() => {
        if ('press' in step) page.tap(step.press)
        else if ('type' in step) page.type(page.screen.find('input'), step.type)
        else if (!page.text().includes(step.see))
          throw new Error(`No ${step.see} in ${page.text()}`)
      })
    }
    expect(page.errors).toEqual([])
    expect(page.notes.map((id) => `note: ${id}`)).toEqual(output)
  },
)
