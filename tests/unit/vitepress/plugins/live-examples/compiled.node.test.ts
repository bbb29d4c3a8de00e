import { beforeAll, expect, test } from 'vitest'
import { platforms } from '../../../../../src/platforms/index.ts'
import { createSite, importedKeys, type Site } from './support.ts'

let site: Site
beforeAll(async () => {
  site = await createSite()
})

test.each(platforms.map(({ id }) => id))('every example of %s is ready to run', async (id) => {
  const { examples, ambient } = platforms.find((platform) => platform.id === id)!
  const page = examples.map((example) => `<LiveExample platform="${id}" id="${example.id}" />`)
  const keys = importedKeys(await site.render(page.join('\n\n')))
  expect(keys).toEqual(examples.map((example) => `${id}/${example.id}`))
  for (const [index, key] of keys.entries()) {
    const program = await site.load(key)
    expect(program.scenario.platform).toBe(id)
    expect(program.ambient).toEqual(ambient)
    expect(program.files.map(({ name }) => name)).toContain(program.main)
    if (!examples[index]!.server) {
      expect(program.scenario.server.scenario).toBe(examples[index]!.scenario)
    }
  }
})

test('a fence is compiled with the mends of its platform', async () => {
  const html = await site.render(
    "```ts live platform=blueos\nimport x from 'x' 或 const x = require('x')\n```",
  )
  const [key] = importedKeys(html)
  await expect(site.load(key!)).resolves.toMatchObject({ main: 'main.ts' })
})

test('a fence that does not compile fails the build at its line', async () => {
  const html = await site.render('```ts live platform=web\nlet fine\nconst = 3\n```')
  const [key] = importedKeys(html)
  await expect(site.load(key!)).rejects.toThrow(/does not compile:\nmain\.ts:2:7/)
})

test('equal fences are one program, different ones are not', async () => {
  const fence = (code: string) => `\`\`\`ts live platform=web\n${code}\n\`\`\`\n`
  const page = [fence('let a'), fence('let b'), fence('let a')].join('\n')
  const [first, second, third] = importedKeys(await site.render(page))
  expect(third).toBe(first)
  expect(second).not.toBe(first)
})
