import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scenarios } from '../../../../src/network/scenarios/index.ts'

const guides = {
  en: readFileSync('docs/guide/servers.md', 'utf8'),
  zh: readFileSync('docs/zh/guide/servers.md', 'utf8'),
}

it('has scenarios of different ids, the echo first', () => {
  const ids = scenarios.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids[0]).toBe('echo')
})

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s',
  (_, scenario) => {
    const { title, summary, parameters = [] } = scenario

    it('is told in both languages', () => {
      for (const text of [title, summary, ...parameters.map((parameter) => parameter.text)]) {
        expect(text.en).toMatch(/[a-z]/i)
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/)
      }
    })

    it.each(['en', 'zh'] as const)('stands in the guide with its parameters (%s)', (locale) => {
      const entry = guides[locale].match(new RegExp(`^- \\*\\*${title[locale]}\\*\\*.*$`, 'm'))?.[0]
      expect(entry).toBeDefined()
      for (const { name } of parameters) expect(entry).toMatch(new RegExp(`[?&\`]${name}[=\`]`))
    })
  },
)
