import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { besideTypes } from '../../../src/platforms/beside-types.ts'
import { platformById } from '../../../src/platforms/index.ts'
import { platformIds } from '../../../src/platforms/list.ts'
import { programs } from './surroundings-programs.ts'

const FOLDER = join(import.meta.dirname, '../../../src/platforms')

/** The editor's options (`compiler-options.ts`), in the names of TypeScript's own API. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  ignoreDeprecations: '6.0',
  moduleDetection: ts.ModuleDetectionKind.Force,
  esModuleInterop: true,
  strict: true,
  noImplicitAny: false,
  noImplicitThis: false,
  lib: ['lib.es2022.d.ts'],
  types: [],
}

const ofLibrary = new Map<string, ts.SourceFile | undefined>()

/** Returns what the editor underlines in a program, beside `await` at the top. */
function problemsOf(platform: string, source: string): string[] {
  const seen = [platform, ...(platformById(platform)?.sees ?? [])]
  const own = seen.flatMap((id) =>
    readdirSync(join(FOLDER, id))
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => join(FOLDER, id, name)),
  )
  const paths = [...own, join(FOLDER, 'environment.d.ts')]
  const texts = paths.map((path) => readFileSync(path, 'utf8'))
  const files = new Map([
    ['/main.ts', source],
    ...paths.map((path, index) => [path, texts[index]!] as const),
    ...besideTypes(platform, texts).map((text, index) => [`/beside-${index}.d.ts`, text] as const),
  ])
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    getSourceFile(name, target) {
      const text = files.get(name)
      if (text !== undefined) return ts.createSourceFile(name, text, target)
      if (!ofLibrary.has(name)) ofLibrary.set(name, host.getSourceFile(name, target))
      return ofLibrary.get(name)
    },
  })
  const found = ts.getPreEmitDiagnostics(program)
  return found
    .filter(({ code }) => ![1375, 1378, 1431, 1432].includes(code))
    .map(({ file, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, '\n')
      return `${file?.fileName}: ${text}`
    })
}

describe('the editor', () => {
  it.each(programs)('underlines nothing in a program on %s with %s', (platform, _, source) => {
    // A program that looks for `document` is told that there is none.
    const found = problemsOf(platform, source).filter((problem) => !problem.includes("'document'"))
    expect(found).toEqual([])
  })

  it.each(platformIds)('reads the declarations of %s and of what is beside it', (platform) => {
    expect(problemsOf(platform, 'export {}')).toEqual([])
  })

  it.each([
    ['taro', "import Taro from '@tarojs/taro'\nTaro.conectSocket({ url: '' })", /conectSocket/],
    ['wx', 'wx.conectSocket({})', /conectSocket/],
    ['wx', 'wx.connectSocket({ url: 1 })', /number/],
    ['web', 'document.title', /document/],
    ['ohos', "import { conection } from '@kit.NetworkKit'", /conection/],
  ])('underlines a mistake on %s', (platform, source, message) => {
    expect(problemsOf(platform, source)).toEqual([expect.stringMatching(message)])
  })
})
