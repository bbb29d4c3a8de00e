import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scenarios } from '../../../src/network/scenarios/index.ts'
import { platforms } from '../../../src/platforms/index.ts'
import { runExample } from './run-example.ts'
import { typeErrors } from './type-errors.ts'

describe.each(platforms.map((platform) => [platform.id, platform] as const))(
  'The examples of %s',
  (id, platform) => {
    const folder = `src/platforms/${id}/examples`
    const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')

    it('are files, and every file is one of them', () => {
      const listed = platform.examples.flatMap(({ file, beside = [], server = file }) => [
        file,
        ...beside,
        server,
      ])
      const found = readdirSync(folder).filter((name) =>
        /\.(tsx?|js|we|vue|ets|ux|wxml|wxss)$/.test(name),
      )
      expect(found.sort()).toEqual([...new Set(listed)].sort())
    })

    it('are typed by the declarations of their platform', { timeout: 60_000 }, () => {
      expect(existsSync(`${folder}/tsconfig.json`)).toBe(true)
      expect(typeErrors(id, folder)).toEqual([])
    })

    it('meet a scenario that exists', () => {
      const known = new Set(scenarios.map((scenario) => scenario.id))
      const unknown = platform.examples.filter((example) => !known.has(example.scenario))
      expect(unknown.map((example) => example.id)).toEqual([])
    })

    it('run under a profile of their platform', () => {
      const known = new Set<string | undefined>(platform.profiles.map((profile) => profile.id))
      const unknown = platform.examples.filter(({ profile }) => profile && !known.has(profile))
      expect(unknown.map((example) => example.id)).toEqual([])
    })

    // Pages need a screen and a person; the end-to-end tests have both.
    const programs = platform.examples.filter(({ steps }) => !steps)
    it.each(programs.map((example) => [example.id, example] as const))(
      'print what the gallery says, and end by themselves: %s',
      async (_, example) => {
        const lines = await runExample(platform, example, { [example.file]: read(example.file) })
        expect(lines).toEqual(example.output)
      },
    )
  },
)
