import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { decodeScenario } from '../../../../../src/permalink/index.ts'
import { createSite, importedKeys, playgroundLinks, type Site } from './support.ts'

const FULL_SAMPLE = '<LiveExample platform="ohos" id="full-sample" />'
const FENCE = "```ts live platform=taro scenario=greeter [My title]\nconsole.log('mine')\n```"

let site: Site
beforeAll(async () => {
  site = await createSite()
})

/** Returns the text of the highlighted code in a page. */
function codeOf(html: string): string {
  const code = /<pre[^>]*><code>([\s\S]*?)<\/code>/.exec(html)![1]!
  return code
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replace(/&#x([0-9A-F]+);/gi, (_, point: string) => String.fromCodePoint(parseInt(point, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

describe('a reference to an example of the gallery', () => {
  test('becomes the highlighted source of its file', async () => {
    const html = await site.render(FULL_SAMPLE)
    const source = readFileSync('src/platforms/ohos/examples/full-sample.ts', 'utf8')
    expect(codeOf(html).trimEnd()).toBe(source.trimEnd())
    expect(html).toMatch(/class="shiki/)
  })

  test('is named in the language of the page', async () => {
    expect(await site.render(FULL_SAMPLE)).toContain('aria-label="OpenHarmony: Full sample"')
    const chinese = await site.render(FULL_SAMPLE, 'zh/guide/page.md')
    expect(chinese).toContain('aria-label="OpenHarmony: 完整示例"')
    expect(chinese).toContain('在演练场中打开')
  })

  test('leads to the same scenario in the playground', async () => {
    const [link] = playgroundLinks(await site.render(FULL_SAMPLE))
    expect(link).toMatch(/^\/playground\/#1\./)
    const scenario = await decodeScenario(link!.slice(link!.indexOf('#')))
    expect(scenario).toMatchObject({
      platform: 'ohos',
      profile: 'documented',
      server: { mode: 'simulated', scenario: 'greeter' },
    })
    expect(scenario.files['main.ts']).toBe(
      readFileSync('src/platforms/ohos/examples/full-sample.ts', 'utf8'),
    )
  })

  test('is expanded within other HTML too, as often as it stands there', async () => {
    const two = `<div class="mine">\n${FULL_SAMPLE}\n<LiveExample id="round-trip" platform="web" />\n</div>`
    const html = await site.render(two)
    expect(importedKeys(html)).toEqual(['ohos/full-sample', 'web/round-trip'])
    expect(html).toContain('<div class="mine">')
    expect(html.match(/<div\b/g)).toHaveLength(html.match(/<\/div>/g)!.length)
  })

  test('names the files that it was made from, so that the page follows them', async () => {
    const includes: string[] = []
    await site.render(FULL_SAMPLE, 'guide/page.md', includes)
    expect(includes).toEqual([expect.stringMatching(/ohos[\\/]examples[\\/]full-sample\.ts$/)])
  })

  test('carries neither its compiled code nor a > within a tag, which the search would show', async () => {
    const html = await site.render(FULL_SAMPLE)
    expect(html).not.toContain('sourcesContent')
    expect(html.replace(/<[^>]*>/g, '')).not.toContain('virtual:')
  })

  test.each([
    ['<LiveExample platform="symbian" id="full-sample" />', /no platform "symbian"/],
    ['<LiveExample platform="ohos" id="nothing" />', /ohos has no example "nothing"/],
    ['<LiveExample platform="ohos" />', /needs id=/],
    ['In a sentence <LiveExample platform="ohos" id="full-sample" /> it', /line of its own/],
  ])('fails the build as %s', async (markdown, message) => {
    await expect(site.render(markdown)).rejects.toThrow(message)
  })

  test('is left alone where it is only shown', async () => {
    const html = await site.render(`\`\`\`md\n${FULL_SAMPLE}\n\`\`\`\n\nAs \`${FULL_SAMPLE}\`.`)
    expect(importedKeys(html)).toEqual([])
  })
})

describe('a live fence', () => {
  test('becomes highlighted code under its title', async () => {
    const html = await site.render(FENCE)
    expect(codeOf(html).trimEnd()).toBe("console.log('mine')")
    expect(html).toContain('aria-label="Taro: My title"')
    expect(html).toContain('class="language-ts"')
  })

  test('leads to its program and its scenario', async () => {
    const [link] = playgroundLinks(await site.render(FENCE))
    expect(await decodeScenario(link!.slice(link!.indexOf('#')))).toMatchObject({
      platform: 'taro',
      server: { scenario: 'greeter' },
      files: { 'main.ts': "console.log('mine')\n" },
    })
  })

  test('may change the device during the run', async () => {
    const changes = 'changes=1000:background,8000:foreground'
    const html = await site.render(`\`\`\`js live platform=wx ${changes}\n1\n\`\`\``)
    const [link] = playgroundLinks(html)
    expect((await decodeScenario(link!.slice(link!.indexOf('#')))).network.changes).toEqual([
      { after: 1_000, to: 'background' },
      { after: 8_000, to: 'foreground' },
    ])
  })

  test('meets an echo where it names no scenario, and needs no title', async () => {
    const html = await site.render("```js live platform=web\nconsole.log('x')\n```")
    const [link] = playgroundLinks(html)
    expect(await decodeScenario(link!.slice(link!.indexOf('#')))).toMatchObject({
      server: { scenario: 'echo' },
      files: { 'main.js': "console.log('x')\n" },
    })
    expect(html).toContain('aria-label="Web"')
  })

  test.each([
    ['ts live', /no platform ""/],
    ['ts live platform=symbian', /no platform "symbian"/],
    ['ts live platform=web scenario=parrot', /no scenario "parrot"/],
    ['ts live platform=web speed=fast', /no "speed"/],
  ])('fails the build as ```%s', async (info, message) => {
    await expect(site.render(`\`\`\`${info}\nlet x\n\`\`\``)).rejects.toThrow(message)
  })

  test.each(['ts', 'ts liveness', 'live', 'ts [live]'])('is not meant by ```%s', async (info) => {
    const html = await site.render(`\`\`\`${info}\nlet x\n\`\`\``)
    expect(importedKeys(html)).toEqual([])
  })
})
