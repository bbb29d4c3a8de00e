import { create } from 'monaco-editor/languages/features/typescript/tsWorker'
import { expect, it } from 'vitest'
import { leaveOwnSyntax } from '../../../../playground/editor/monaco/own-syntax.ts'

type Methods = Record<string, (file: string) => Promise<unknown[]>>

/** Creates Monaco's TypeScript worker over files by name. */
function workerOver(files: Readonly<Record<string, string>>): Methods {
  const models = Object.entries(files).map(([name, text]) => {
    const uri = { toString: () => `file:///${name}`, path: `/${name}` }
    return { uri, version: 1, getValue: () => text }
  })
  const settings = { compilerOptions: { target: 9, allowNonTsExtensions: true }, extraLibs: {} }
  return leaveOwnSyntax(create({ getMirrorModels: () => models }, settings)) as Methods
}

const PAGE = '@Entry @Component struct Index { build() { Column() { Text(1) } } }'

it('the editor’s TypeScript worker underlines nothing in a page of ArkUI', async () => {
  const worker = workerOver({ 'main.ets': PAGE, 'main.ts': PAGE, 'other.ets': 'let a: number = ;' })
  for (const check of ['getSyntacticDiagnostics', 'getSemanticDiagnostics']) {
    expect(await worker[check]!('file:///main.ets'), check).toEqual([])
    expect(await worker[check]!('file:///main.ts'), check).toEqual([])
  }
  expect(await worker.getSyntacticDiagnostics!('file:///other.ets')).toHaveLength(1)
})
