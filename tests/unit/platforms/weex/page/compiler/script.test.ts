import { describe, expect, it } from 'vitest'
import { compiled, load, page } from './support.ts'

describe("a page's script", () => {
  it('exports its options, the CommonJS way or the other', async () => {
    const commonJs = load(
      await compiled(page('<div></div>', 'module.exports = { data: { a: 1 } }')),
    )
    expect(commonJs).toMatchObject({ format: 'we', script: { data: { a: 1 } }, components: {} })
    const esm = load(await compiled(page('<div></div>', 'export default { data: { a: 1 } }')))
    expect(esm.script).toEqual({ data: { a: 1 } })
  })

  it('may be missing', async () => {
    expect(load(await compiled('<template><div></div></template>')).script).toEqual({})
  })

  it('loads modules and files by require and import', async () => {
    const script = `import b, { c } from './b'\nvar a = require('@weex-module/a')
      module.exports = { data: [a, b, c] }`
    const file = await compiled({ 'main.we': page('<div></div>', script), 'b.ts': '' })
    const modules = { '@weex-module/a': 'a', './b': { __esModule: true, default: 'b', c: 'c' } }
    expect(load(file, modules).script).toEqual({ data: ['a', 'b', 'c'] })
  })

  it('may be TypeScript', async () => {
    const source = page('<div></div>', 'const a: number = 1\nmodule.exports = { data: { a } }')
    const script = '<script lang="ts">'
    expect(load(await compiled(source.replace('<script>', script))).script).toEqual({
      data: { a: 1 },
    })
  })

  it('is strict, as on a device', async () => {
    const file = await compiled(
      page('<div></div>', 'module.exports = (function () { return this })()'),
    )
    expect(file.strict).toBe(true)
    expect(load(file).script).toBeUndefined()
  })

  it('keeps its names apart from those of the compiled template', async () => {
    const script = 'var _ctx = 1, page = 2, components = 3, render = 4, style = 5, name = 6, _cache'
    const file = await compiled(page('<text>{{name}}</text>', script))
    expect(load(file).format).toBe('we')
  })
})

describe('components in a .we page', () => {
  const source = `<element name="Foo">
    <template><text class="c">{{a}}</text></template>
    <style>.c { top: 1 }</style>
    <script>module.exports = { data: { a: 1 } }</script>
  </element>
  ${page('<div><foo a="{{b}}"></foo></div>', 'module.exports = { data: { b: 2 } }')}`

  it('are those that stand in it, whole', async () => {
    const { components, script } = load(await compiled(source))
    expect(script).toEqual({ data: { b: 2 } })
    expect(components).toMatchObject({
      foo: { format: 'we', script: { data: { a: 1 } }, style: { c: { top: 1 } } },
    })
  })

  it('and those that are files of the program', async () => {
    const files = {
      'main.we': page('<div><bar></bar><baz></baz></div>'),
      'bar.we': page('<div></div>'),
      'unused.we': page('<div></div>'),
    }
    const bar = { format: 'we' }
    expect(load(await compiled(files), { './bar.we': bar }).components).toEqual({ bar })
  })

  it('may use those before them', async () => {
    const inner = '<element name="a"><template><text></text></template></element>'
    const outer = '<element name="b"><template><a></a></template></element>'
    const { components } = load(await compiled(`${inner}${outer}${page('<b></b>')}`))
    expect(Object.keys(components.b!.components)).toEqual(['a'])
  })
})
