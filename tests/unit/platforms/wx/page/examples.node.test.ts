import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesOfExample } from '../../../../../playground/scenario/example-files.ts'
import { scenarios } from '../../../../../src/network/scenarios/index.ts'
import { platform } from '../../../../../src/platforms/wx/platform.ts'
import { until } from '../../../../support/virtual-time.ts'
import { openApp } from './support.ts'

const pages = platform.examples.flatMap((example) => (example.steps ? [example] : []))

it.each(pages.map((example) => [example.id, example] as const))(
  'The page %s does on a recorded screen what its steps say',
  async (_, example) => {
    const { scenario, steps, output } = example
    const read = (file: string) => readFileSync(`src/platforms/wx/examples/${file}`, 'utf8')
    const server = scenarios.find(({ id }) => id === scenario)!
    const page = await openApp(filesOfExample(example, read), { scenario: server })
    for (const step of steps!) {
      await until(() => {
        if ('press' in step) page.tap(step.press)
        else if ('type' in step) page.type(page.screen.find('input'), step.type)
        else if (!page.text().includes(step.see))
          throw new Error(`No ${step.see} in ${page.text()}`)
      })
    }
    expect(page.errors).toEqual([])
    const logged = page.logged.map(String).join(' ')
    expect([...page.notes.map((id) => `note: ${id}`), `log: ${logged}`]).toEqual(output)
  },
)
