import ts from 'typescript'
import { expect, it } from 'vitest'
import { bundleOver, bundleOverTypes } from '../../../.vitepress/web-libraries/files.ts'
import { OVER_FILE, TYPES_FILE } from '../../../.vitepress/web-libraries/names.ts'
import { uses } from '../../../src/over/uses.ts'

const types = bundleOverTypes()

/** Returns the compiler's errors in a program beside the types. */
function problemsOf(source: string): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    types: [],
  }
  const files = new Map([
    ['/app/main.ts', source],
    [`/app/${TYPES_FILE}`, types],
  ])
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram(['/app/main.ts'], options, {
    ...host,
    directoryExists: () => true,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    getSourceFile: (name, target) => {
      const text = files.get(name)
      return text === undefined
        ? host.getSourceFile(name, target)
        : ts.createSourceFile(name, text, target)
    },
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

it('the types declare what the file exports', async () => {
  const exported = /^export \{ (.*) \};?$/m.exec(await bundleOver())![1]!.split(', ')
  const declared = [...types.matchAll(/^export declare (?:const|function) (\w+)/gm)]
  expect(declared.map(([, name]) => name).sort()).toEqual(exported.sort())
  expect(exported).toEqual(expect.arrayContaining(Object.values(uses).map(({ create }) => create)))
})

it('the types are complete, and those of the standard’s class', () => {
  const source = `import { webSocketOverWx, type WxApi } from './${OVER_FILE}'
declare const wx: WxApi
const make: typeof WebSocket | (new (url: string) => WebSocket) = webSocketOverWx(wx)
const socket = new (webSocketOverWx(wx))('wss://echo.example/', 'chat', { headers: { a: 'b' } })
socket.send('hello')
export { make }
`
  expect(problemsOf(source)).toEqual([])
})

it('the types refuse the API of another platform', () => {
  const source = `import { webSocketOverWx } from './${OVER_FILE}'
webSocketOverWx({ createWebSocket() {} })
`
  expect(problemsOf(source)).toEqual([expect.stringContaining("'WxApi'")])
})
