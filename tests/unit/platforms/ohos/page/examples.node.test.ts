import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { scenarios } from '../../../../../src/network/scenarios/index.ts'
import { platform } from '../../../../../src/platforms/ohos/platform.ts'
import { builtFramework } from './built-framework.ts'
import { open } from './support.ts'

const pages = platform.examples.flatMap((example) => (example.steps ? [example] : []))

it('has an echo page and a chat page', () => {
  expect(pages.map(({ id }) => id)).toEqual(['echo-page', 'chat-page'])
})

it.each(pages.map((example) => [example.id, example] as const))(
  'shows every step on the screen: %s',
  async (_, example) => {
    const source = readFileSync(`src/platforms/ohos/examples/${example.file}`, 'utf8')
    const scenario = scenarios.find(({ id }) => id === example.scenario)
    const device = await open(source, { scenario, create: await builtFramework() })
    for (const step of example.steps!) {
      if ('press' in step) await device.press(step.press)
      else if ('type' in step) await device.type(step.type, step.into)
      else await device.see(step.see)
    }
    expect(device.errors).toEqual([])
    expect([...device.lines, ...device.notes.map((note) => `note: ${note}`)]).toEqual(
      example.output,
    )
  },
)
