import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chunkName } from '../../../../scripts/bench/size/chunks.ts'
import { budgetsFor, overBudget, whatGrew } from '../../../../scripts/bench/size/compare.ts'
import { measuredPage, measureKinds, total } from '../../../../scripts/bench/size/kinds.ts'
import { createScratch } from '../../../../scripts/bench/support/scratch.ts'
import { measureParts } from '../../../../scripts/bench/size/measure-parts.ts'
import { partOf, partsOf } from '../../../../scripts/bench/size/parts.ts'
import { pageFormats } from '../../../../src/platforms/lists/page-formats.ts'
import { frameworkFolders } from '../../../../src/platforms/page-formats.ts'

describe('the name of a chunk', () => {
  it.each([
    ['chunks/theme.H0mDa7RP.js', 'theme'],
    ['chunks/open-event.-I-L_PjV.js', 'open-event'],
    ['ts.worker-BmxyyYOZ.js', 'ts.worker'],
    ['links_index.md.Dr7tn3zZ.lean.js', 'links_index.md.lean'],
    ['chunks/metadata.04c4d32a.js', 'metadata'],
  ])('of %s is %s', (file, name) => {
    expect(chunkName(file)).toBe(name)
  })
})

describe('the size gate', () => {
  let dist: string

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
  /** Creates code not compressible by gzip below three quarters of so many bytes. */
  const noise = (bytes: number) => `/*${randomBytes((bytes * 3) / 4).toString('base64')}*/`
  const chunk = (name: string, code: string) => write(`assets/chunks/${name}.ABCDEFGH.js`, code)

  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'size-gate-'))
    write(
      'guide/index.html',
      '<script type="module" src="/assets/app.ABCDEFGH.js"></script>' +
        '<link rel="modulepreload" href="/assets/chunks/theme.ABCDEFGH.js">',
    )
    write('playground/index.html', '<script type="module" src="/assets/app.ABCDEFGH.js"></script>')
    write(
      'assets/app.ABCDEFGH.js',
      'import{a}from"./chunks/theme.ABCDEFGH.js";import(`./chunks/Playground.ABCDEFGH.js`)',
    )
    chunk('theme', `export const a="import './nowhere.js'";${noise(20_000)}`)
    chunk('Playground', `import"./theme.ABCDEFGH.js";import{b}from'./useRun.ABCDEFGH.js'`)
    chunk('useRun', noise(5_000))
    chunk('zh', noise(5_000))
    chunk('compile-file', noise(5_000))
    chunk('virtual_sandbox-runtime', noise(5_000))
    chunk('compiler', noise(5_000))
    for (const name of Object.keys(frameworkFolders)) {
      chunk(`virtual_page-framework-${name}`, noise(5_000))
    }
    for (const id of Object.keys(pageFormats)) {
      chunk(`virtual_page-screen-${id}`, noise(5_000))
    }
    chunk('setup', `import"./editor.api.ABCDEFGH.js"`)
    chunk('editor.api', noise(50_000))
    write('assets/ts.worker-ABCDEFGH.js', noise(50_000))
  })

  afterEach(() => rmSync(dist, { recursive: true }))

  it('counts what is fetched together, what was there before not again', () => {
    const kinds = measureKinds(dist)
    expect(Object.keys(kinds['docs page'])).toEqual(['app', 'theme'])
    expect(Object.keys(kinds['playground shell'])).toEqual(['Playground', 'useRun', 'zh'])
    expect(Object.keys(kinds.editor)).toEqual(['setup', 'editor.api'])
  })

  it('passes what it was laid down from', () => {
    const measured = measureKinds(dist)
    expect(overBudget(budgetsFor(measured, {}), measured)).toEqual([])
  })

  it('fails when a 30 kB dependency comes to a page, and names the chunk that it is in', () => {
    const budgets = budgetsFor(measureKinds(dist), {})
    chunk('theme', noise(50_000))
    const [excess, ...others] = overBudget(budgets, measureKinds(dist))
    expect(excess?.headline).toMatch(/^docs page: .+ over its limit of /)
    expect(excess?.chunks).toEqual([expect.stringMatching(/^theme: \+2\d\.\d kB \(from /)])
    expect(others).toEqual([])
  })

  it('names the page that it was measured on', () => {
    write(
      'zh/guide/index.html',
      '<script type="module" src="/assets/app.ABCDEFGH.js"></script>' +
        '<link rel="modulepreload" href="/assets/chunks/diagram.ABCDEFGH.js">',
    )
    chunk('diagram', noise(50_000))
    const places = { 'docs page': measuredPage(dist) }
    const [excess] = overBudget(
      { 'docs page': { limit: 1, chunks: {}, parts: {} } },
      measureKinds(dist),
      places,
    )
    expect(excess?.headline).toMatch(/^docs page \/zh\/guide\/: /)
  })

  it('says which chunk is new', () => {
    const budgets = budgetsFor(measureKinds(dist), {})
    chunk('useRun', `import"./charts.ABCDEFGH.js";${noise(5_000)}`)
    chunk('charts', noise(30_000))
    const [excess] = overBudget(budgets, measureKinds(dist))
    expect(excess?.kind).toBe('playground shell')
    expect(excess?.chunks[0]).toMatch(/^charts: .*\(new\)$/)
  })

  it('leaves out what has grown by next to nothing', () => {
    expect(whatGrew({ a: 1000, b: 1000 }, { a: 1049, b: 1050 })).toEqual([
      'b: +0.1 kB (from 1.0 kB to 1.1 kB)',
    ])
  })

  it('fails when what is fetched together comes in more files', () => {
    const budgets = budgetsFor({ shell: { a: 900, b: 900, c: 900 } }, {})
    expect(overBudget(budgets, { shell: { a: 900, b: 300, c: 300, d: 300, e: 300 } })).toEqual([])
    const [excess] = overBudget(budgets, {
      shell: { a: 400, b: 400, c: 400, d: 400, e: 400, f: 400 },
    })
    expect(excess?.headline).toBe('shell: 6 files, 3 when the limit was set; each is a request.')
  })

  it('fails for a kind that has no budget', () => {
    expect(overBudget({}, { editor: { setup: 1 } })).toMatchObject([
      { headline: 'editor: has no budget.' },
    ])
  })

  it('says so when a chunk that it looks for is gone', () => {
    rmSync(join(dist, 'assets/chunks/setup.ABCDEFGH.js'))
    expect(() => measureKinds(dist)).toThrow('no chunk "setup" (editor)')
  })

  it('leaves a small part a tenth of room, and a large one no more than 10 kB', () => {
    const sizes = { small: { a: 10_000 }, large: { b: 900_000, c: 100_000 } }
    const { small, large } = budgetsFor(sizes, {})
    expect(small?.limit).toBe(11_000)
    expect(large?.limit).toBe(1_010_000)
    expect(total(large!.chunks)).toBe(1_000_000)
  })
})

describe('the parts of a site', () => {
  it('are told by package and folder, though its pages cannot be rendered', async () => {
    const site = createScratch()
    try {
      site.write('.vitepress/config.js', 'export default {}')
      site.write(
        'index.md',
        "<script setup>\nimport { fails } from './fails.js'\nfails()\n</script>",
      )
      site.write('fails.js', "export function fails() { throw new Error('drawn') }")
      const { theme, 'index.md': page } = await measureParts(site.folder)
      expect(theme).toMatchObject({ vitepress: expect.any(Number) })
      expect(Object.keys(page!)).not.toEqual([])
    } finally {
      site.remove()
    }
  }, 60_000)
})

describe('the part that a module belongs to', () => {
  const part = (id: string) => partOf(id, '/project')

  it('is its package, wherever it lies', () => {
    expect(part('/project/node_modules/reka-ui/dist/a.js?x=1')).toBe('reka-ui')
    expect(part('/project/node_modules/@vue/shared/index.js')).toBe('@vue/shared')
    expect(part('/project/node_modules/a/node_modules/b/index.js')).toBe('b')
    expect(part('\0monaco-style:/project/node_modules/monaco-editor/esm/a.css.js')).toBe(
      'monaco-editor',
    )
  })

  it('is its folder, for the project itself', () => {
    expect(part('/project/src/compiler/compile.ts')).toBe('src/compiler')
  })

  it('is its own name when a plugin made it up', () => {
    expect(part('\0virtual:sandbox-runtime')).toBe('virtual:sandbox-runtime')
    expect(part('/@siteData')).toBe('/@siteData')
  })

  it('adds up over the chunks of a kind, without what left nothing', () => {
    const parts = { theme: { vue: 1, src: 0 }, app: { vue: 2 }, other: { vue: 4 } }
    expect(partsOf(parts, ['theme', 'app', 'absent'])).toEqual({ vue: 3 })
  })
})
