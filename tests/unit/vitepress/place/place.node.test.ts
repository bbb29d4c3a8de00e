import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TransformContext } from 'vitepress'
import { pageHead } from '../../../../.vitepress/head.ts'
import { fillIn } from '../../../../.vitepress/place/fill-in.ts'
import { PLACEHOLDER, placeOf, type Place } from '../../../../.vitepress/place/placeholder.ts'

const { base, origin } = PLACEHOLDER
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'polysocket-place-'))
})
afterEach(() => rm(folder, { recursive: true }))

/**
 * Fills a place into a file.
 *
 * @returns The file's new content.
 */
async function filled(name: string, content: string | Buffer, place: Place): Promise<Buffer> {
  await writeFile(join(folder, name), content)
  await fillIn(folder, place)
  return readFile(join(folder, name))
}

/** Returns the head of a page as written by VitePress. */
const headAt = (place: Place): string =>
  pageHead(
    place.base,
    place.origin,
  )({
    pageData: { relativePath: 'guide/index.md', isNotFound: false },
    title: 'Title',
    description: 'Description of https://origin.example',
    siteData: { title: 'Polysocket' },
  } as unknown as TransformContext)
    .map(([tag, attributes]) => {
      const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
      return `    <${[tag, ...pairs].join(' ')}>`
    })
    .join('\n')

describe('the place of a built site', () => {
  it('is what the environment names', () => {
    expect(placeOf({})).toEqual({ base: '/', origin: '' })
    expect(placeOf({ BASE: '/sub/', ORIGIN: 'https://a.example/' })).toEqual({
      base: '/sub/',
      origin: 'https://a.example',
    })
  })

  it.each(['/', '/sub/', '/a/b/'])('is filled into every file (%s)', async (own) => {
    const script = `import"${base}assets/a.js";const q=\`\${x}${base}live/\``
    const text = await filled('a.js', script, { base: own, origin: '' })
    expect(text.toString()).toBe(script.replaceAll(base, own))
  })

  it.each([
    { base: '/', origin: '' },
    { base: '/sub/', origin: '' },
    { base: '/sub/', origin: 'https://a.example' },
  ])('leaves the head that a build for it writes: $base $origin', async (place) => {
    const text = await filled('index.html', headAt(PLACEHOLDER), place)
    expect(text.toString()).toBe(headAt(place))
  })

  it.each(['sitemap.xml', 'feed.xml'])('has a %s only where the origin is known', async (name) => {
    const map = `<loc>${origin}${base}guide/</loc>`
    await writeFile(join(folder, name), map)
    await fillIn(folder, { base: '/sub/', origin: 'https://a.example' })
    expect(await readFile(join(folder, name), 'utf8')).toBe(
      '<loc>https://a.example/sub/guide/</loc>',
    )
    await writeFile(join(folder, name), map)
    await fillIn(folder, { base: '/sub/', origin: '' })
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves a file without it as it is, byte for byte', async () => {
    const picture = Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00])
    expect(await filled('a.png', picture, { base: '/sub/', origin: '' })).toEqual(picture)
  })

  it('that cannot be filled in fails the build, with the file', async () => {
    const encoded = encodeURIComponent(base)
    await expect(filled('a.js', encoded, { base: '/', origin: '' })).rejects.toThrow('a.js')
  })
})
