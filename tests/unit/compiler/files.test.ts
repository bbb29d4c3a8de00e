import { describe, expect, it } from 'vitest'
import { knownModules } from '../../../src/platforms/known-modules.ts'
import { ModuleLoader, type ScriptSource } from '../../../src/runtime/modules.ts'
import { compiled, errorsOf, run } from './run-compiled.ts'

const options = { modules: knownModules('web')! }

/** Loads code as the sandbox does, without a position for an error. */
const nodeScripts: ScriptSource = {
  load: (file, parameters) =>
    new Function(parameters, `return () => {${file.code}\n}`) as ReturnType<ScriptSource['load']>,
  locate: async () => ({ error: undefined }),
}

describe('a file that is no script', () => {
  it.each([
    ['notes.txt', 'Not code: “”'],
    ['README.md', '# A `title`\n<b>'],
    ['tsconfig.json', '{ // with a comment\n "a": 1, }'],
    ['.gitignore', 'node_modules'],
    ['index.scss', '.a { .b { color: red } }'],
    ['types.d.ts', 'declare const a: number'],
    ['Page.vue', '<template></template>'],
  ])('harms nobody as long as nobody imports it: %s', async (name, text) => {
    const { files } = await compiled({ 'main.ts': 'export {}', [name]: text }, options)
    expect(files.map((file) => file.name)).toContain('main.ts')
  })

  it.each([
    ['a component', 'Page.tsx', 'export default () => <View />'],
    ['broken code', 'old.ts', 'let = 1 2'],
    ['missing imports', 'other.ts', "import 'nothing'"],
  ])('does not stop a program that has %s beside it', async (_, name, text) => {
    const { files } = await compiled({ 'main.ts': 'export {}', [name]: text }, options)
    expect(files).toHaveLength(1)
  })

  it('stops a program that imports it through another', async () => {
    const files = { 'main.ts': "import './a'", 'a.ts': "import './b'", 'b.ts': 'let = 1 2' }
    expect(await errorsOf(files, options)).toEqual(['b.ts:1:5 Unexpected "="'])
  })
})

describe('an imported file', () => {
  it('of JSON is its value, as it is', async () => {
    const json = '\uFEFF{ "url": "ws://a", "__proto__": 1, "line": "\u2028" }'
    const source =
      "import data, { url } from './data'\nexport { url }; export const keys = Object.keys(data)"
    const files = { 'main.ts': source, 'data.json': json }
    expect(await run(files)).toMatchObject({ url: 'ws://a', keys: ['url', '__proto__', 'line'] })
  })

  it.each([
    ['{ "a": 1, }', '1:11'],
    ["{\n  'a': 1 }", '2:3'],
    ['{ "a": ', '1:8'],
    ['', '1:1'],
  ])('of JSON that is none is told at its place: %j', async (json, place) => {
    const files = { 'main.ts': "import a from './a.json'\na", 'a.json': json }
    expect(await errorsOf(files, options)).toEqual([
      `a.json:${place} a.json is not valid JSON. Check quotes, commas and comments near this place`,
    ])
  })

  it('of styles has its class names', async () => {
    const source = "import styles from './a.module.scss'\nexport { styles }"
    const style =
      '/* .none */ .page { width: 1.5px; }\n.a-b:hover, .c .d { background: url(x.png) }'
    const { styles } = await run({ 'main.ts': source, 'a.module.scss': style })
    expect(styles).toEqual({ page: 'page', 'a-b': 'a-b', c: 'c', d: 'd' })
  })

  it.each([
    ["import styles from './missing.module.css'\nexport const seen = styles.page", undefined],
    ["import './missing.scss'\nexport const seen = 1", 1],
    ["import logo from '../assets/logo.png'\nexport const seen = logo", '../assets/logo.png'],
  ])('of styles or a picture may be missing: %s', async (source, seen) => {
    const { files, main } = await compiled({ 'main.ts': source }, options)
    expect(files[0]!.notes).toEqual([
      { id: 'program.nothing-drawn', line: 1, values: { specifier: /'(.*)'/.exec(source)![1] } },
    ])
    const loader = new ModuleLoader(nodeScripts, files, main, { modules: {}, variables: {} })
    void loader.start()
    expect(loader.exports).toEqual({ seen })
  })

  it('of styles raises one note a program', async () => {
    const source = "import './a.css'\nimport './b'\nimport './c.css'"
    const { files } = await compiled({ 'main.ts': source, 'b.ts': "import './d.css'" }, options)
    expect(files.flatMap(({ notes }) => notes)).toHaveLength(1)
  })

  it('of text is the text', async () => {
    const source = "import text from './query.graphql'\nexport { text }"
    expect(await run({ 'main.ts': source, 'query.graphql': "a 'b'\n\\c" })).toMatchObject({
      text: "a 'b'\n\\c",
    })
  })
})

describe('a script of another extension', () => {
  it.each(['main.ets', 'main.tsx', 'main.jsx', 'main.cts'])('runs: %s', async (name) => {
    expect(await run({ [name]: 'export const a = 1' })).toMatchObject({ a: 1 })
  })

  it.each(['main.tsx', 'main.js', 'main.ts'])(
    'with JSX is told what runs here: %s',
    async (name) => {
      const source = 'const Page = () => {\n  return <View className="page">{1}</View>\n}'
      expect(await errorsOf({ [name]: source }, options)).toEqual([
        `${name}:2:10 JSX describes a screen, and runs here in pages of Taro. Select that platform, or keep the code that uses the socket, and remove the components`,
      ])
    },
  )
})

describe('require.context', () => {
  const apis = {
    'helper/apis/index.js': `const files = require.context('.', true, /\\.js$/)
      module.exports = files.keys().map((key) => [key, key === './index.js' ? 'self' : files(key).name])`,
    'helper/apis/user.js': `exports.name = 'user'`,
    'helper/apis/chat/room.js': `exports.name = 'room'`,
    'helper/apis/notes.txt': 'none',
    'helper/other.js': `exports.name = 'other'`,
  }

  it('finds the files of a folder and its folders, and loads them', async () => {
    expect(
      await loaded({ 'main.js': `module.exports = require('./helper/apis')`, ...apis }),
    ).toEqual([
      ['./index.js', 'self'],
      ['./user.js', 'user'],
      ['./chat/room.js', 'room'],
    ])
  })

  it('finds the files of the folder alone, and all of them without a pattern', async () => {
    const main = `module.exports = require.context('./helper', false).keys()`
    expect(await loaded({ 'main.js': main, ...apis })).toEqual(['./other.js'])
  })
})

/** Runs a program, and resolves with the exports of its main file. */
async function loaded(files: Record<string, string>): Promise<unknown> {
  const program = await compiled(files, options)
  const scope = { modules: {}, variables: {} }
  const loader = new ModuleLoader(nodeScripts, program.files, program.main, scope)
  await loader.start()
  return loader.exports
}
